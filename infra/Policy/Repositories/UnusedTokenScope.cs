using Slipway.Pipelines.Scripts;

namespace Slipway.Policy.Repositories;

/// <summary>Jobs whose token may write what none of their steps writes.</summary>
public static class UnusedTokenScope
{
    // What a step that needs the scope says; a scope that is not here is one that nothing of ours needs.
    private static readonly Dictionary<string, string[]> s_signs = new(StringComparer.Ordinal)
    {
        ["actions"] = ["/dispatches", "dispatch ", "gh workflow run"],
        ["attestations"] = ["actions/attest@"],
        ["contents"] = ["gh release", "git push"],
        ["id-token"] = ["actions/attest@", "aws-actions/configure-aws-credentials@", ScriptPaths.Evidence, "use_oidc"],
        ["issues"] = ["gh issue"],
        ["pull-requests"] = ["gh pr"],
        ["security-events"] = ["github/codeql-action/"],
    };

    public static Rule Rule { get; } = new()
    {
        Id = "unused-token-scope",
        Title = "A job's token writes only what a step of the job writes",
        Reason = "An action that is taken over does what the token may, not what the job was meant for",
        Remedy = "take the scope out of the job's permissions",
        Breaches = environment =>
            from file in environment.Workflows
            from job in JobText.In(file)
            from scope in job.Writes
            where !IsUsed(scope, job)
            select file.Breach("content", $"lets the job {job.Name} write {scope}, which no step of it does"),
    };

    private static bool IsUsed(string scope, JobText job) => s_signs.TryGetValue(scope, out var signs) && signs.Any(job.Says);
}
