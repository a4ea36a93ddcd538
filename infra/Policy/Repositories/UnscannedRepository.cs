using Slipway.Plan;

namespace Slipway.Policy.Repositories;

/// <summary>Repositories in which nobody looks for secrets that were committed.</summary>
public static class UnscannedRepository
{
    public static Rule Rule { get; } = new()
    {
        Id = "unscanned-repository",
        Severity = Severity.Note,
        Title = "GitHub looks for secrets in a repository, and refuses those that are pushed",
        Reason = "A secret that somebody commits stays in the history, and in every clone",
        Remedy = "make the repository public, or buy GitHub Secret Protection and turn it on for the organization",
        Breaches = environment =>
            from repository in environment.OfType(GithubTypes.Repository)
            where repository.Text("securityAndAnalysis.secretScanning.status") != "enabled"
                || repository.Text("securityAndAnalysis.secretScanningPushProtection.status") != "enabled"
            select repository.Breach("securityAndAnalysis", repository.Text("visibility") == "public"
                ? "is not scanned for secrets"
                : "is hidden, where GitHub looks for secrets with Secret Protection only"),
    };
}
