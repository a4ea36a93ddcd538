namespace Slipway.Policy.Repositories;

/// <summary>Repositories whose branches anybody with write access changes.</summary>
public static class UnprotectedBranch
{
    public static Rule Rule { get; } = new()
    {
        Id = "unprotected-branch",
        Title = "A repository has protected branches",
        Reason = "What is deployed from could be changed without review and without a trace",
        Remedy = "list the branch under repository.branches in the product's file",
        Breaches = environment =>
            from repository in environment.OfType(GithubTypes.Repository)
            where !repository.IsOn("archived") && !environment.About(repository, GithubTypes.BranchProtection, "repositoryId").Any()
            select repository.Breach("", "has no protected branch"),
    };
}
