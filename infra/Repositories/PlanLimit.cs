namespace Slipway.Repositories;

/// <summary>What repositories that not everybody sees have on some of GitHub's plans only.</summary>
/// <param name="Type">Pulumi's name of the resource.</param>
/// <param name="Input">The input that asks for it; empty for the resource as a whole.</param>
/// <param name="Least">The smallest plan that has it.</param>
/// <param name="What">What it is called.</param>
public sealed record PlanLimit(string Type, string Input, GithubPlan Least, string What)
{
    private const string Actions = "github:index/actionsRepositoryPermissions:ActionsRepositoryPermissions";

    /// <summary>From GitHub's pages about protected branches, rulesets, environments, Actions, Secret Protection and visibility, as of November 2026.</summary>
    public static IReadOnlyList<PlanLimit> All { get; } =
    [
        new("github:index/branchProtection:BranchProtection", "", GithubPlan.Pro, "protected branches"),
        new("github:index/repositoryRuleset:RepositoryRuleset", "", GithubPlan.Pro, "rulesets"),
        new("github:index/repositoryEnvironment:RepositoryEnvironment", "", GithubPlan.Pro, "environments"),
        new("github:index/repositoryEnvironment:RepositoryEnvironment", "reviewers", GithubPlan.Enterprise, "reviewers of deployments"),
        new("github:index/repositoryEnvironment:RepositoryEnvironment", "waitTimer", GithubPlan.Enterprise, "wait timers"),
        new(Actions, "allowedActionsConfig.patternsAlloweds", GithubPlan.Enterprise, "a list of allowed actions"),
        new("github:index/repository:Repository", "securityAndAnalysis", GithubPlan.Team, "scanning for secrets"),
    ];
}
