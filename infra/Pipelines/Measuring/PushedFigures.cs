using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Scripts;
using Slipway.Pipelines.Workflows;
using Slipway.Signals.Metrics;
using Slipway.Spec;

namespace Slipway.Pipelines.Measuring;

/// <summary>What the workflows of a product push, told from the steps that they consist of.</summary>
public static class PushedFigures
{
    // What the script makes of each of its variables.
    private static readonly (string Variable, Metric[] Metrics)[] s_measured =
    [
        ("SUITES", [PipelineMetrics.TestFailures, PipelineMetrics.TestDuration]),
        ("USAGE", [PipelineMetrics.TestCpu, PipelineMetrics.TestMemory]),
        ("COVERAGE", [PipelineMetrics.Coverage]),
        ("LOAD", [PipelineMetrics.LoadTestDuration]),
        ("REGRESSION", [PipelineMetrics.Regression]),
        ("IMAGES", [PipelineMetrics.ImageSize]),
        ("RUNS", [PipelineMetrics.ConsecutiveFailures, PipelineMetrics.TestSuccess, PipelineMetrics.Runs]),
    ];

    public static IReadOnlyList<PushedFigure> Of(ProductSpec product) =>
    [
        .. from file in ProductWorkflows.For(product)
           from job in file.Workflow.Jobs
           from step in job.Steps.OfType<RunStep>()
           where step.Script.Contains(ScriptPaths.Figures, StringComparison.Ordinal)
           from metric in Pushed(job, step)
           select new PushedFigure(metric, file.Path, job.Id),
    ];

    private static IEnumerable<Metric> Pushed(Job job, RunStep step) =>
    [
        .. from kind in s_measured
           where step.Environment.Any(variable => variable.Name == kind.Variable)
           from metric in kind.Metrics
           select metric,
        .. Scans(job) ? [PipelineMetrics.Vulnerabilities] : Array.Empty<Metric>(),
    ];

    // These leave their findings where the script looks for them.
    private static bool Scans(Job job) =>
        job.Steps.OfType<UsesStep>().Any(step => step.Action == Catalog.Actions.CodeqlAnalyze
            || step.Arguments.Any(argument => argument.Name == "output" && argument.Value.Content.EndsWith(".sarif", StringComparison.Ordinal)));
}
