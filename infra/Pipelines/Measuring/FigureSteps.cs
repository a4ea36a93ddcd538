using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Checks;
using Slipway.Pipelines.Images;
using Slipway.Pipelines.Scripts;
using Slipway.Pipelines.Testing;
using Slipway.Pipelines.Toolchains;
using Slipway.Pipelines.Workflows;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Reading;
using Slipway.Spec.Testing;

namespace Slipway.Pipelines.Measuring;

/// <summary>The one step with which a job's figures leave the pipeline: what it has measured, and how its workflow's runs go.</summary>
internal static class FigureSteps
{
    private const string LastJob = "last";
    private const string OtherJob = "failed";

    public static IEnumerable<Step> For(JobDraft draft)
    {
        var measured = Measured(draft).ToList();
        var isLast = draft.Workflow.Jobs.All(job => !job.Needs.Contains(draft.Spec.Id));
        var hasSource = draft.Steps.Any(step => step is UsesStep { Action.Name: "actions/checkout" });
        if (!hasSource && !isLast)
        {
            yield break;
        }

        if (!hasSource)
        {
            yield return SourceSteps.CheckOut(draft) with { If = Given.Always };
        }

        draft.PermitReading(TokenScope.Actions);
        yield return new RunStep
        {
            Name = "Push the figures",
            If = Condition(draft),
            MayFail = true,
            Environment =
            [
                new("PUSHGATEWAY_URL", PipelineNames.FiguresUrl.Value), new("PUSHGATEWAY_PASSWORD", Secret.FiguresPassword.Value),
                new("GH_TOKEN", Given.Token), new("PRODUCT", draft.Product.Name),
                new("WORKFLOW", FileOf(draft.Workflow)), new("JOB", Job(draft)),
                new("RUNS", isLast ? LastJob : OtherJob),
                new("RESULTS", Text.FromExpression(Given.JobStatus) + (draft.Needs.Count == 0 ? "" : "\n" + SummarySteps.Results(draft))),
                .. measured,
            ],
            Script = $"python3 {ScriptPaths.Figures}",
        };
    }

    /// <summary>Where what the job has measured is found.</summary>
    public static IEnumerable<NamedValue<Text>> Measured(JobDraft draft)
    {
        var suites = draft.Spec.Steps.SelectMany(step => step.Tests)
            .Select(name => draft.Product.Tests.First(suite => suite.Name == name))
            .Select(suite => (Suite: suite, Component: draft.Product.Component(suite.Component ?? draft.Spec.Component ?? "")))
            .Where(entry => entry.Component is not null).ToList();
        var results = suites.Where(entry => entry.Suite is { Tool: TestTool.Pytest, Run: null }
                || (entry.Suite is { Run: not null, Coverage: true } && entry.Component!.Toolchain.Language == Language.Python))
            .Select(entry => $"{entry.Suite.Name}={PythonToolchain.ResultsOf(entry.Suite, entry.Component!)}").ToList();
        var usage = suites.Where(entry => SuiteSteps.UsageOf(entry.Suite) is not null)
            .Select(entry => $"{entry.Suite.Name}={SuiteSteps.UsageOf(entry.Suite)}").ToList();
        var coverage = suites.Where(entry => entry.Suite.Coverage)
            .Select(entry => $"{entry.Suite.Name}={CoverageSteps.PathOf(entry.Suite, entry.Component!)}").ToList();
        var load = draft.Spec.Steps.SelectMany(step => step.LoadTests).Select(name => $"{name}={name}-results.json").ToList();
        List<string> compared = [.. MeasurementSteps.Compared(draft)];
        foreach (var (name, values) in new[]
        {
            ("SUITES", results), ("USAGE", usage), ("COVERAGE", coverage), ("LOAD", load), ("REGRESSION", compared),
        })
        {
            if (values.Count > 0)
            {
                yield return new(name, string.Join(';', values));
            }
        }

        if (draft.Spec.Steps.FirstOrDefault(step => step.Images is ImageWork.Build or ImageWork.Scan) is { } images)
        {
            yield return new("IMAGES", ImageSteps.NameOf(images, draft));
        }
    }

    // Runs of a matrix are told apart; those on other systems than Linux measure the same once more.
    private static Text Job(JobDraft draft) =>
        draft.Axes.Aggregate(Text.FromString($"{FileOf(draft.Workflow)}-{draft.Spec.Id}"), (name, axis) => name + "-" + axis.Value);

    private static Expression Condition(JobDraft draft)
    {
        var always = Given.Always.And(Conditions.IsNoPullRequest);
        return draft.Axis(JobSpec.Systems) is { } systems
            ? always.And(systems.Value.Is(systems.Values.First(system => system.StartsWith("ubuntu", StringComparison.Ordinal))))
            : always;
    }

    private static string FileOf(WorkflowSpec workflow) => workflow.Path[(workflow.Path.LastIndexOf('/') + 1)..];
}
