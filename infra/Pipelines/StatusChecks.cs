using Slipway.Spec;
using Slipway.Spec.Governance;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines;

/// <summary>The status checks that a pull request reports, and which of them a branch can require.</summary>
public static class StatusChecks
{
    /// <summary>
    /// The checks that every pull request to the branch reports, by the names that GitHub gives them: a job that is skipped counts
    /// as passed, and one that never starts stays pending for ever, so that neither can be required. Where one job sums up the
    /// others of its workflow, it stands for them.
    /// </summary>
    public static IReadOnlyList<string> RequiredOn(ProductSpec product, BranchSpec branch) =>
    [
        .. product.Pipeline.Workflows
            .Where(workflow => Starts(workflow.Triggers.PullRequest, branch.Name))
            .SelectMany(workflow => Standing(product, workflow))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Every check that each pull request to the branch reports, those included for which another one stands.</summary>
    public static IReadOnlyList<string> ReportedOn(ProductSpec product, BranchSpec branch) =>
    [
        .. product.Pipeline.Workflows
            .Where(workflow => Starts(workflow.Triggers.PullRequest, branch.Name))
            .SelectMany(workflow => workflow.Jobs.Where(job => RunsOnPullRequests(job, workflow) && IsThere(product, job)))
            .SelectMany(Names)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static bool Starts(RefFilterSpec? trigger, string branch) =>
        trigger is { Paths.Count: 0 } && (trigger.Branches.Count == 0 || trigger.Branches.Contains(branch));

    // What is only planned has no job yet.
    private static bool IsThere(ProductSpec product, JobSpec job) =>
        job.Future is null || product.Future.Any(plan => plan.Name == job.Future && plan.Enabled);

    private static IEnumerable<string> Standing(ProductSpec product, WorkflowSpec workflow)
    {
        var running = workflow.Jobs.Where(job => RunsOnPullRequests(job, workflow) && IsThere(product, job)).ToList();
        var summary = running.FirstOrDefault(job => job.Summarizes);
        return summary is null
            ? running.SelectMany(Names)
            : running.Where(job => !summary.Needs.Contains(job.Id)).SelectMany(Names);
    }

    private static bool RunsOnPullRequests(JobSpec job, WorkflowSpec workflow) =>
        IsFor(job.Only)
        && job.When != JobOutcome.Failure
        && (job.When == JobOutcome.Always
            || job.Needs.All(need => RunsOnPullRequests(workflow.Jobs.First(other => other.Id == need), workflow)));

    private static bool IsFor(OnlySpec? only) =>
        only is null
        || (only.Branches.Count == 0 && (only.Events.Count == 0 || only.Events.Contains(WorkflowEvent.PullRequest)));

    /// <summary>A matrix reports each of its runs, with the values of its axes behind the job's name.</summary>
    internal static IEnumerable<string> Names(JobSpec job) => job.Matrix.Count == 0
        ? [job.Name]
        : Combinations(job.Matrix).Select(values => $"{job.Name} ({string.Join(", ", values)})");

    private static IEnumerable<IEnumerable<string>> Combinations(IEnumerable<NamedValue<IReadOnlyList<string>>> axes) => axes.Aggregate(
        (IEnumerable<IEnumerable<string>>)[[]],
        (rows, axis) => rows.SelectMany(row => axis.Value.Select(value => row.Append(value))));
}
