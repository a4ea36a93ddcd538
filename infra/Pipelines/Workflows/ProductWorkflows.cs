using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Digests;
using Slipway.Spec;
using Slipway.Spec.Pipeline;

namespace Slipway.Pipelines.Workflows;

/// <summary>The workflows of a product's repository, from its file: those that it lists, and then one for each digest.</summary>
public static class ProductWorkflows
{
    public static IReadOnlyList<WorkflowFile> For(ProductSpec product) =>
    [
        .. product.Pipeline.Workflows.Select(workflow => new WorkflowFile(workflow.Path, For(product, workflow))),
        .. product.Digests.Select(digest => DigestWorkflow.For(product, digest)),
    ];

    private static Workflow For(ProductSpec product, WorkflowSpec spec)
    {
        var jobs = new List<Job>();
        if (spec.WaitsFor.Count > 0)
        {
            jobs.Add(WaitForChecks.For(spec, spec.WaitsFor.Select(id => product.Pipeline.Workflows.First(other => other.Id == id))));
        }

        foreach (var job in InOrder(spec.Jobs.Where(job => Exists(product, job)).ToList()))
        {
            jobs.Add(JobWriter.For(new(product, spec, job)
            {
                Needs = Needs(job, jobs, spec),
                Axes = [.. job.Matrix.Select(axis => new MatrixAxis(axis.Name, axis.Value))],
            }));
        }

        return new(spec.Name, TriggersOf(spec.Triggers, product), jobs);
    }

    private static bool Exists(ProductSpec product, JobSpec job) =>
        job.Future is null || product.Future.Any(plan => plan.Name == job.Future && plan.Enabled);

    private static List<Job> Needs(JobSpec job, IReadOnlyList<Job> before, WorkflowSpec workflow)
    {
        string[] names = job.Needs.Count == 0 && workflow.WaitsFor.Count > 0 ? [WaitForChecks.Id] : [.. job.Needs];
        return [.. before.Where(other => names.Contains(other.Id))];
    }

    // Each job after those that it needs, otherwise as the file has them.
    private static List<JobSpec> InOrder(List<JobSpec> jobs)
    {
        var ordered = new List<JobSpec>();
        while (ordered.Count < jobs.Count)
        {
            ordered.Add(jobs.First(job => !ordered.Contains(job) && job.Needs.All(need => ordered.Any(other => other.Id == need))));
        }

        return ordered;
    }

    private static Triggers TriggersOf(TriggersSpec spec, ProductSpec product) => new()
    {
        Push = Filter(spec.Push),
        PullRequest = Filter(spec.PullRequest),
        Schedule = [.. spec.Schedule.Select(time => time.ToString())],
        Release = spec.Release is not null,
        Manual = spec.Manual?.Inputs.Select(Input.Of).ToList(),
        After = spec.After is { } after
            ? new(product.Pipeline.Workflows.First(workflow => workflow.Id == after.Workflow).Name) { Branches = after.Branches }
            : null,
    };

    private static RefFilter? Filter(RefFilterSpec? spec) => spec is null
        ? null
        : new() { Branches = spec.Branches, Tags = spec.Tags, Paths = spec.Paths };
}
