using Slipway.Plan;
using Slipway.Repositories.Values;

namespace Slipway.Policy.Repositories;

/// <summary>Jobs that cannot pass for an update of Dependabot, whose runs see only its own secrets.</summary>
public static class DependabotSecret
{
    public static Rule Rule { get; } = new()
    {
        Id = "dependabot-secret",
        Severity = Severity.Warning,
        Title = "What a pull request's jobs need, Dependabot's runs see too",
        Reason = "The check fails for every update, so that nobody merges them or somebody learns to ignore it",
        Remedy = "say dependabot: true at the secret",
        Mistakes = environment =>
            from product in environment.Governed
            let needed = ValueUses.Of(product).Where(use => use.IsSecret && use.NeededOnPullRequests).ToLookup(use => use.Name, StringComparer.Ordinal)
            from secret in product.Secrets
            where !secret.Dependabot && needed.Contains(secret.Name)
            select new Breach(
                environment.PlaceOf(product, $"secrets.{secret.Name}"),
                $"{product.Name}: {needed[secret.Name].First().Place} uses {secret.Name} on pull requests, and Dependabot's runs do not see it"),
    };
}
