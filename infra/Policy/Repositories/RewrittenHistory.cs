namespace Slipway.Policy.Repositories;

/// <summary>Protected branches whose history can be replaced.</summary>
public static class RewrittenHistory
{
    private static readonly string[] s_inputs = ["allowsForcePushes", "allowsDeletions"];

    public static Rule Rule { get; } = new()
    {
        Id = "rewritten-history",
        Title = "Nobody rewrites or deletes a protected branch",
        Reason = "What was reviewed and deployed would no longer be what Git says",
        Remedy = "leave allowsForcePushes and allowsDeletions off",
        Breaches = environment =>
            from branch in environment.OfType(GithubTypes.BranchProtection)
            from input in s_inputs
            where branch.IsOn(input)
            select branch.Breach(input, "can be rewritten or deleted"),
    };
}
