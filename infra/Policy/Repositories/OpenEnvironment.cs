namespace Slipway.Policy.Repositories;

/// <summary>Environments that any branch deploys to.</summary>
public static class OpenEnvironment
{
    public static Rule Rule { get; } = new()
    {
        Id = "open-environment",
        Title = "An environment is deployed to from named branches and tags only",
        Reason = "Anybody who may push a branch could read its secrets in a workflow of their own",
        Remedy = "give the environment a branch policy in the product's file",
        Breaches = environment =>
            from place in environment.OfType(GithubTypes.Environment)
            where !place.IsOn("deploymentBranchPolicy.protectedBranches") && !place.IsOn("deploymentBranchPolicy.customBranchPolicies")
            select place.Breach("deploymentBranchPolicy", "can be deployed to from any branch"),
    };
}
