using System.IO.Enumeration;
using Slipway.Spec;
using Slipway.Spec.Environments;
using Slipway.Spec.Pipeline;

namespace Slipway.Repositories;

/// <summary>Whether the runs of a workflow can reach the environments that its jobs are in: each run has a ref, and GitHub compares it.</summary>
public static class AdmittedRefs
{
    /// <summary>What starts the workflow and leads nowhere, each as the end of a sentence.</summary>
    public static IEnumerable<string> Refused(ProductSpec product, WorkflowSpec workflow, JobSpec job, EnvironmentSpec environment)
    {
        var triggers = workflow.Triggers;
        if (triggers.Release is not null && RunsOn(job, WorkflowEvent.Release) && environment.Refs.Tags.Count == 0)
        {
            yield return "a release starts it on a tag, and the environment admits no tag";
        }

        foreach (var branch in Pushed(triggers, job, product).Where(branch => !Admits(product, environment, branch)))
        {
            yield return $"a push to {branch} starts it, and the environment does not admit that branch";
        }

        var main = product.Repository.DefaultBranch;
        var byItself = triggers.Schedule.Count > 0 && RunsOn(job, WorkflowEvent.Schedule);
        if ((byItself || (triggers.After is not null && RunsOn(job, WorkflowEvent.After))) && !Admits(product, environment, main))
        {
            yield return $"it is started on {main}, and the environment does not admit that branch";
        }
    }

    private static IEnumerable<string> Pushed(TriggersSpec triggers, JobSpec job, ProductSpec product)
    {
        if (triggers.Push is null || !RunsOn(job, WorkflowEvent.Push))
        {
            return [];
        }

        var started = triggers.Push.Branches.Count > 0 ? triggers.Push.Branches : [.. product.Branches.Select(branch => branch.Name)];
        return job.Only is { Branches: { Count: > 0 } only } ? started.Intersect(only) : started;
    }

    private static bool RunsOn(JobSpec job, WorkflowEvent kind) =>
        job.Only is not { Events.Count: > 0 } only || only.Events.Contains(kind);

    private static bool Admits(ProductSpec product, EnvironmentSpec environment, string branch) =>
        environment.Refs.Branches.Count + environment.Refs.Tags.Count == 0
            ? product.Branches.Any(known => FileSystemName.MatchesSimpleExpression(known.Name, branch, ignoreCase: false))
            : environment.Refs.Branches.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, branch, ignoreCase: false));
}
