using Slipway.Pipelines.Workflows;
using Slipway.Repositories;

namespace Slipway.Policy.Repositories;

/// <summary>Jobs whose environment refuses the branch or tag that they run on.</summary>
public static class UnreachableEnvironment
{
    public static Rule Rule { get; } = new()
    {
        Id = "unreachable-environment",
        Title = "What starts a job runs on a branch or tag that its environment admits",
        Reason = "GitHub fails the job before its first step, so that a release never arrives",
        Remedy = "add the branch or the tag to the environment's refs, or take the trigger away",
        Mistakes = environment =>
            from product in environment.Products
            let spec = product.Environments.First(item => item.Name == environment.Stack)
            from file in ProductWorkflows.For(product).Zip(product.Pipeline.Workflows)
            from job in file.First.Workflow.Jobs
            where job.Environment?.Name == spec.Name
            from refused in AdmittedRefs.Refused(product, file.Second, file.Second.Jobs.First(item => item.Id == job.Id), spec)
            select new Breach(
                environment.PlaceOf(product, $"environments.{spec.Name}.refs"),
                $"{product.Name}: {file.First.Workflow.Name}: {job.Name} cannot reach {spec.Name}: {refused}"),
    };
}
