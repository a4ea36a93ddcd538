using Slipway.Spec;
using Slipway.Spec.Pipeline;

namespace Slipway.Policy.Pipelines;

/// <summary>Jobs that can deploy what no check has looked at.</summary>
public static class UntestedDeployment
{
    public static Rule Rule { get; } = new()
    {
        Id = "untested-deployment",
        Title = "A job deploys only what the checks have passed for",
        Reason = "A push that breaks every test would reach users as fast as one that is fine",
        Remedy = "let the job need the jobs that check, let its workflow wait for theirs or start after it, or let the images be built after them",
        Mistakes = environment =>
            from product in environment.Products
            from workflow in product.Pipeline.Workflows
            from job in workflow.Jobs
            where job.Deploys == environment.Stack && Unguarded(product, workflow, job) is not null
            select new Breach(
                environment.PlaceOf(product, $"pipeline.workflows.{workflow.Id}.jobs.{job.Id}.deploys"),
                $"{product.Name}: {workflow.Name}: {job.Name} deploys to {job.Deploys} {Unguarded(product, workflow, job)}"),
    };

    private static string? Unguarded(ProductSpec product, WorkflowSpec workflow, JobSpec job) =>
        job.When != JobOutcome.Success ? "even after checks that failed"
        : IsPromoted(product, job.Deploys!) || IsChecked(product, workflow, job) || BuildsAreChecked(product) ? null
        : "without a check of the same commit before it";

    // Slipway itself lets in only what ran in the stage before, with the evidence that the product's file asks for.
    private static bool IsPromoted(ProductSpec product, string environment) =>
        product.Promotion.Any(promotion => promotion.Name == environment && promotion.Evidence.Count > 0);

    // Only images that were built from the commit's source can be asked for.
    private static bool BuildsAreChecked(ProductSpec product)
    {
        var builds =
            from workflow in product.Pipeline.Workflows
            from job in workflow.Jobs
            where job.Steps.Any(step => step.Images == ImageWork.Build)
            select IsChecked(product, workflow, job);
        return product.RunsOnKubernetes && builds.DefaultIfEmpty(false).All(isChecked => isChecked);
    }

    private static bool IsChecked(ProductSpec product, WorkflowSpec workflow, JobSpec job) =>
        workflow.WaitsFor.Any(id => Checks(product, id))
        || (workflow.Triggers is { After: { } after, Manual: null, Push: null, Release: null, Schedule.Count: 0 } && Checks(product, after.Workflow))
        || Before(workflow, job).Append(job).Any(other => RunsWhenever(other.Only, job.Only) && Checks(product, other));

    // What runs after failures as well lets them through.
    private static IEnumerable<JobSpec> Before(WorkflowSpec workflow, JobSpec job) => job.Needs
        .Select(need => workflow.Jobs.First(other => other.Id == need))
        .Where(need => need.When == JobOutcome.Success)
        .SelectMany(need => Before(workflow, need).Prepend(need));

    // A check that is skipped stops nothing.
    private static bool RunsWhenever(OnlySpec? check, OnlySpec? job) => check is null
        || (Covers(check.Events, job?.Events ?? []) && Covers(check.Branches, job?.Branches ?? []));

    private static bool Covers<T>(IReadOnlyList<T> all, IReadOnlyList<T> some) => all.Count == 0 || (some.Count > 0 && some.All(all.Contains));

    private static bool Checks(ProductSpec product, string id) =>
        product.Pipeline.Workflows.First(workflow => workflow.Id == id).Jobs.Any(job => Checks(product, job));

    // Tests against an environment say how the version is that runs there, which comes too late.
    private static bool Checks(ProductSpec product, JobSpec job) => job.Deploys is null
        && (job.Against is null || product.Environment(job.Against) is null)
        && job.Steps.Any(step => step.Checks.Count > 0 || step.Tests.Count > 0);
}
