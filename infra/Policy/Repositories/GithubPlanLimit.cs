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
            where IsAsked(resource, limit) && environment.Named(resource, RepositoryInput(limit), GithubTypes.Repository).Any(IsHidden)
            select resource.Breach(
                limit.Input,
                $"asks for {limit.What}, which hidden repositories have from the plan {Name(limit.Least)} on, and slipway:githubPlan is {Name(plan)}"),
    };

    private static string RepositoryInput(PlanLimit limit) => limit.Type == GithubTypes.BranchProtection ? "repositoryId" : "repository";

    private static bool IsAsked(PlannedResource resource, PlanLimit limit) =>
        limit.Input.Length == 0 || (resource.Has(limit.Input) && resource.Number(limit.Input) != 0);

    private static bool IsHidden(PlannedResource repository) => repository.Text("visibility") is "private" or "internal";

    private static string Name(GithubPlan plan) => Shapes.KebabCase(plan.ToString());
}
