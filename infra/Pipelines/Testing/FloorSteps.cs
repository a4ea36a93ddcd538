using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Toolchains;
using Slipway.Spec.Components;
using Slipway.Spec.Testing;

namespace Slipway.Pipelines.Testing;

/// <summary>Holding coverage to the floor where a documented command says nothing of it, and comparing it with the goal.</summary>
internal static class FloorSteps
{
    public static IEnumerable<Step> After(TestSuiteSpec suite, ComponentSpec component, CoverageSpec coverage)
    {
        if (!suite.Coverage)
        {
            yield break;
        }

        if (suite.Run is not null && Command(component.Toolchain.Language, coverage) is { } command)
        {
            yield return Step("Coverage floor", component, command);
        }

        if (coverage.Goal is { } goal && component.Toolchain.Language == Language.Python)
        {
            var warning = $"echo \"::warning::coverage is below the goal of {goal}\"";
            yield return Step("Coverage goal", component, $"coverage report --fail-under={Percent(goal.ToString())} || {warning}");
        }
    }

    private static string? Command(Language language, CoverageSpec coverage) => language switch
    {
        Language.Python => $"coverage report --fail-under={Percent(coverage.Floor.ToString())}",
        Language.Node => $$"""
            awk -F: -v floor={{Percent(coverage.Floor.ToString())}} '
              /^LF:/ { lines += $2 }
              /^LH:/ { hit += $2 }
              END {
                covered = lines ? 100 * hit / lines : 0
                print "coverage: " covered " %, at least " floor " %"
                exit covered < floor
              }' {{NodeToolchain.UsualReport}}

            """,
        _ => null,
    };

    private static string Percent(string percentage) => percentage.TrimEnd('%');

    private static RunStep Step(string name, ComponentSpec component, string script) => new()
    {
        Name = name,
        Directory = component.Directory == "." ? null : component.Directory,
        Script = script,
    };
}
