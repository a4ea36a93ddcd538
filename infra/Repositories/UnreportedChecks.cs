using Slipway.Pipelines;
using Slipway.Spec;
using Slipway.Spec.Governance;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Reading;

namespace Slipway.Repositories;

/// <summary>Why a check that a branch names is not reported by every pull request to it; required, it would block all or prove nothing.</summary>
public static class UnreportedChecks
{
    /// <summary>The reason, as the end of a sentence; null where the check is reported.</summary>
    public static string? Reason(ProductSpec product, BranchSpec branch, string check)
    {
        if (StatusChecks.ReportedOn(product, branch).Contains(check, StringComparer.Ordinal))
        {
            return null;
        }

        var jobs = product.Pipeline.Workflows.SelectMany(workflow => workflow.Jobs.Select(job => (Workflow: workflow, Job: job))).ToList();
        foreach (var (workflow, job) in jobs.Where(entry => entry.Job.Name == check || StatusChecks.Names(entry.Job).Contains(check)))
        {
            return OfWorkflow(workflow, branch) ?? OfJob(product, workflow, job, check);
        }

        var names = StatusChecks.ReportedOn(product, branch);
        return $"no job reports; {Wording.Alternatives(check, names, "reported are")}";
    }

    private static string? OfWorkflow(WorkflowSpec workflow, BranchSpec branch) => workflow.Triggers.PullRequest switch
    {
        null => $"no pull request reports, since none starts {workflow.Name}",
        { Paths: { Count: > 0 } paths } =>
            $"stays pending on most pull requests, since {workflow.Name} starts for changes of {string.Join(", ", paths)} only",
        { Branches: { Count: > 0 } branches } when !branches.Contains(branch.Name) =>
            $"stays pending, since {workflow.Name} starts for pull requests to {string.Join(", ", branches)} only",
        _ => null,
    };

    private static string OfJob(ProductSpec product, WorkflowSpec workflow, JobSpec job, string check)
    {
        if (job.Future is { } plan && !product.Future.Any(known => known.Name == plan && known.Enabled))
        {
            return $"no job reports as long as future.{plan} is not enabled";
        }

        return Skipped(workflow, job) is { } why
            ? $"proves nothing: {why}, and what is skipped counts as passed"
            : job.Matrix.Count > 0 && check == job.Name
                ? $"is reported by a skipped matrix only; its runs report {string.Join(", ", StatusChecks.Names(job))}"
                : $"is not reported by every pull request to the branch";
    }

    private static string? Skipped(WorkflowSpec workflow, JobSpec job)
    {
        if (job.Only is { Events: { Count: > 0 } events } && !events.Contains(WorkflowEvent.PullRequest))
        {
            return $"{job.Name} runs on {string.Join(", ", events.Select(kind => Shapes.KebabCase(kind.ToString())))} only";
        }

        if (job.Only is { Branches: { Count: > 0 } branches })
        {
            return $"{job.Name} runs on {string.Join(", ", branches)} only, which no pull request is";
        }

        if (job.When == JobOutcome.Failure)
        {
            return $"{job.Name} runs only when another job has failed";
        }

        return job.When == JobOutcome.Always ? null : job.Needs
            .Select(need => workflow.Jobs.First(other => other.Id == need))
            .Select(need => Skipped(workflow, need))
            .Where(why => why is not null)
            .Select(why => $"{job.Name} is skipped with what it needs, since {why}")
            .FirstOrDefault();
    }
}
