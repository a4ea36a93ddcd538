using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec.Pipeline;

namespace Slipway.Pipelines.Testing;

/// <summary>How what a load test measured gets from job to job, and a baseline from run to run.</summary>
internal static class MeasurementSteps
{
    /// <summary>The newest results, by the name under which scripts of the products compare them.</summary>
    public const string Current = "current_results.json";

    private const string Prefix = "load-";
    private const string BaselineOption = "--baseline";

    public static string ArtifactOf(JobDraft draft, string scenario) => $"{Prefix}{draft.Spec.Id}-{scenario}";

    /// <summary>Gets them for a job that compares or keeps what a job before has measured.</summary>
    public static IEnumerable<Step> Get(JobDraft draft)
    {
        var jobs = draft.Workflow.Jobs.ToDictionary(job => job.Id, StringComparer.Ordinal);
        var wants = draft.Spec.Artifacts.Count > 0 || Compares(draft.Spec);
        if (!wants || !Before(draft.Spec).SelectMany(job => job.Steps).Any(step => step.LoadTests.Count > 0))
        {
            yield break;
        }

        yield return new UsesStep
        {
            Name = "Get the measurements",
            Action = Catalog.Actions.DownloadArtifact,
            Arguments = [new("pattern", $"{Prefix}*"), new("merge-multiple", "true")],
        };
        if (Baseline(draft.Workflow) is { } baseline)
        {
            yield return new UsesStep
            {
                Name = "Get the baseline",
                Action = Catalog.Actions.Cache,
                Arguments =
                [
                    new("path", baseline), new("key", "performance-baseline-" + Given.RunId), new("restore-keys", "performance-baseline-"),
                ],
            };
        }

        IEnumerable<JobSpec> Before(JobSpec job) => job.Needs.Select(need => jobs[need]).SelectMany(need => Before(need).Prepend(need));
    }

    /// <summary>What a job compares, as <c>scenario=results:baseline</c>; the results are those of the last course of load before it.</summary>
    public static IEnumerable<string> Compared(JobDraft draft) =>
        from baseline in new[] { Compares(draft.Spec) ? Baseline(draft.Workflow) : null }
        where baseline is not null
        let scenario = draft.Workflow.Jobs.Where(job => draft.Spec.Needs.Contains(job.Id))
            .SelectMany(job => job.Steps).SelectMany(step => step.LoadTests).LastOrDefault()
        where scenario is not null
        select $"{scenario}={Current}:{baseline}";

    private static bool Compares(JobSpec job) => job.Steps.Any(step => step.Arguments.Contains(BaselineOption));

    private static string? Baseline(WorkflowSpec workflow) => workflow.Jobs.SelectMany(job => job.Steps)
        .Select(step => step.Arguments.SkipWhile(argument => argument != BaselineOption).Skip(1).FirstOrDefault())
        .FirstOrDefault(file => file is not null);
}
