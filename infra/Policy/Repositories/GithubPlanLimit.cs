using Slipway.Plan;
using Slipway.Repositories;
using Slipway.Spec.Reading;

namespace Slipway.Policy.Repositories;

/// <summary>Protection that GitHub does not offer for a repository on the owner's plan.</summary>
public static class GithubPlanLimit
{
    public static Rule Rule { get; } = new()
    {
        Id = "github-plan-limit",
        Title = "GitHub offers what the plan of its owner needs",
        Reason = "GitHub refuses the setting, or takes it and does not hold it",
        Remedy = "make the repository public, raise slipway:githubPlan, or give the protection up in the product's file",
        Breaches = environment => environment.GithubPlan is not { } plan ? [] :
            from limit in PlanLimit.All
            where plan < limit.Least
            from resource in environment.OfType(limit.Type)
            where IsAsked(resource, limit) && RepositoriesOf(environment, resource).Any(IsHidden)
            select resource.Breach(
                limit.Input,
                $"asks for {limit.What}, which hidden repositories have from the plan {Name(limit.Least)} on, and slipway:githubPlan is {Name(plan)}"),
    };

    private static IEnumerable<PlannedResource> RepositoriesOf(PlannedEnvironment environment, PlannedResource resource) =>
        resource.Type == GithubTypes.Repository
            ? [resource]
            : environment.Named(resource, resource.Type == GithubTypes.BranchProtection ? "repositoryId" : "repository", GithubTypes.Repository);

    private static bool IsAsked(PlannedResource resource, PlanLimit limit) =>
        limit.Input.Length == 0 || (resource.Has(limit.Input) && resource.Number(limit.Input) != 0);

    private static bool IsHidden(PlannedResource repository) => repository.Text("visibility") is "private" or "internal";

    private static string Name(GithubPlan plan) => Shapes.KebabCase(plan.ToString());
}
