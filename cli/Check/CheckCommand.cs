using Slipway.Cli.CommandLine;
using Slipway.Cli.Engine;
using Slipway.Cli.Stacks;
using Slipway.Plan;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Check;

/// <summary><c>slipway check</c>: all problems and findings of all stacks in one list.</summary>
internal static class CheckCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> asked, string format, IStackSource stacks, IConsoleEdge console)
    {
        foreach (var stack in asked)
        {
            Selection.CheckStack(stack, stacks);
        }

        var problems = new ProblemList();
        var failures = new SortedSet<string>(StringComparer.Ordinal);
        var findings = new List<(string Stack, Finding Finding)>();
        foreach (var stack in asked.Count > 0 ? asked : stacks.Names)
        {
            try
            {
                var plan = await stacks.PlanAsync(stack, releases: null).ConfigureAwait(false);
                findings.AddRange(plan.Findings.Select(finding => (stack, finding)));
            }
            catch (ProblemsException exception)
            {
                problems.AddRange(exception.Problems);
            }
            catch (EngineFailedException exception)
            {
                failures.UnionWith(exception.Messages.Select(message => $"{stack}: {message}"));
            }
        }

        var code = problems.Count + failures.Count > 0 ? ExitCode.Problems
            : findings.Any(entry => entry.Finding.Severity == Severity.Error) ? ExitCode.Findings
            : ExitCode.Fine;
        var report = CheckReport.Write(format, [.. problems], [.. failures], ToldFinding.Of(findings));
        await (code == ExitCode.Problems ? console.Error : console.Out).WriteAsync(report).ConfigureAwait(false);
        return code;
    }
}
