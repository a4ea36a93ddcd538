using Slipway.Plan;

namespace Slipway.Policy.Repositories;

/// <summary>Protected branches that take what no check has looked at.</summary>
public static class UncheckedBranch
{
    public static Rule Rule { get; } = new()
    {
        Id = "unchecked-branch",
        Severity = Severity.Warning,
        Title = "A protected branch requires checks",
        Reason = "A change that breaks every test could be merged, and a person who reviews it may not notice",
        Remedy = "give the product a workflow that runs on every pull request to the branch",
        Breaches = environment =>
            from branch in environment.OfType(GithubTypes.BranchProtection)
            where !environment.OfType(GithubTypes.Ruleset).Any(rules => Covers(environment, rules, branch))
            select branch.Breach("", "requires no check, since no workflow reports on every pull request to it"),
    };

    private static bool Covers(PlannedEnvironment environment, PlannedResource rules, PlannedResource branch)
    {
        var repository = environment.Named(branch, "repositoryId", GithubTypes.Repository).FirstOrDefault();
        return rules.Has("rules.requiredStatusChecks.requiredChecks.context")
            && rules.Texts("conditions.refName.includes").Contains($"refs/heads/{branch.Text("pattern")}", StringComparer.Ordinal)
            && environment.Named(rules, "repository", GithubTypes.Repository).Any(own => own == repository);
    }
}
