using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Scripts;
using Slipway.Pipelines.Toolchains;
using Slipway.Pipelines.Workflows;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Testing;

namespace Slipway.Pipelines.Checks;

/// <summary>What becomes of a suite's coverage: uploaded, kept for other jobs, and held to the floor.</summary>
internal static class CoverageSteps
{
    private const string Prefix = "coverage-";

    public static IEnumerable<Step> After(TestSuiteSpec suite, JobDraft draft)
    {
        if (!suite.Coverage || draft.Product.Component(suite.Component ?? "") is not { } component)
        {
            yield break;
        }

        var report = PathOf(suite, component);
        if (draft.Product.Coverage is { Upload: CoverageService.Codecov } coverage)
        {
            yield return Upload(suite, report, coverage, draft);
        }

        var reports = component.Toolchain.Language == Language.Python
            ? PythonToolchain.ReportsOf(draft.Product.Coverage, component).ToList()
            : [];
        if (reports.Count > 0)
        {
            yield return Keep(suite, reports, draft);
        }

        if (IsCheckedLater(draft))
        {
            yield return new UsesStep
            {
                Name = "Keep the coverage",
                Action = Catalog.Actions.UploadArtifact,
                Arguments =
                [
                    new("name", $"{Prefix}{suite.Name}"), new("path", report), new("if-no-files-found", "error"),
                    new("retention-days", ArtifactSteps.Days(draft)),
                ],
            };
        }
    }

    // For people, also of a run that failed; runs of a matrix keep theirs apart.
    private static UsesStep Keep(TestSuiteSpec suite, IReadOnlyList<string> reports, JobDraft draft) => new()
    {
        Name = "Keep the reports of the coverage",
        Action = Catalog.Actions.UploadArtifact,
        If = Given.Always,
        Arguments =
        [
            new("name", draft.Axes.Aggregate(Text.FromString($"reports-{draft.Spec.Id}-{suite.Name}"), (name, axis) => name + "-" + axis.Value)),
            new("path", string.Join('\n', reports)),
            new("if-no-files-found", "ignore"),
            new("retention-days", ArtifactSteps.Days(draft)),
        ],
    };

    /// <summary>Where the report of a component's coverage is.</summary>
    public static string PathOf(TestSuiteSpec suite, ComponentSpec component)
    {
        var report = component.Toolchain.Language switch
        {
            Language.Go => "coverage.out",
            Language.Node => suite.Run is null ? "coverage/cobertura-coverage.xml" : NodeToolchain.UsualReport,
            _ => "coverage.xml",
        };
        return component.Directory == "." ? report : $"{component.Directory}/{report}";
    }

    /// <summary>Holds what the jobs before have kept to the floor.</summary>
    public static IEnumerable<Step> Floor(JobDraft draft) =>
    [
        new UsesStep
        {
            Name = "Get the coverage",
            Action = Catalog.Actions.DownloadArtifact,
            Arguments = [new("pattern", $"{Prefix}*"), new("path", "coverage-reports")],
        },
        new RunStep
        {
            Name = "Coverage floor",
            Environment = [new("FLOOR", draft.Product.Coverage.Floor.ToString().TrimEnd('%'))],
            Script = $"python3 {ScriptPaths.CoverageFloor} coverage-reports",
        },
    ];

    private static UsesStep Upload(
        TestSuiteSpec suite, string report, CoverageSpec coverage, JobDraft draft) => new()
        {
            Name = "Send the coverage to Codecov",
            Action = Catalog.Actions.Codecov,
            Arguments =
        [
            .. coverage.Token is { } token ? new[] { new Spec.Reading.NamedValue<Text>("token", draft.Secret(token).Value) } : [],
            new("files", report), new("flags", suite.Flag ?? suite.Name), new("disable_search", "true"),
        ],
            MayFail = true,
        };

    private static bool IsCheckedLater(JobDraft draft) =>
        draft.Workflow.Jobs.SelectMany(job => job.Steps).Any(step => step.Checks.Contains(CheckTool.CoverageFloor));
}
