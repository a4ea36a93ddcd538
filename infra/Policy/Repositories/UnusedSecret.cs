using Slipway.Plan;
using Slipway.Repositories.Values;
using Slipway.Spec;
using Slipway.Spec.Secrets;

namespace Slipway.Policy.Repositories;

/// <summary>Secrets that are kept and that nothing reads.</summary>
public static class UnusedSecret
{
    public static Rule Rule { get; } = new()
    {
        Id = "unused-secret",
        Severity = Severity.Warning,
        Title = "A secret that is kept is read by something, wherever it is kept",
        Reason = "It can leak, and nobody would miss it; nobody renews it either",
        Remedy = "take it out of the product's file, or say with used-by who reads it",
        Mistakes = environment =>
            from product in environment.Products
            from secret in product.Secrets
            let governed = environment.Governed.Contains(product)
            from message in Unread(product, secret, environment.Stack, governed)
            select new Breach(environment.PlaceOf(product, $"secrets.{secret.Name}"), $"{product.Name} {message}{Because(secret)}"),
    };

    private static IEnumerable<string> Unread(ProductSpec product, SecretSpec secret, string stack, bool governed)
    {
        if (secret.Environments.Count == 0)
        {
            if (governed && !SecretReaders.Exist(product, secret, null))
            {
                yield return $"keeps {secret.Name}, which no job, workload or alert reads";
            }
            else if (governed && secret.Dependabot && !SecretReaders.ExistOnPullRequests(product, secret))
            {
                yield return $"gives {secret.Name} to Dependabot's runs, none of which reads it";
            }
        }
        else if (secret.Environments.Contains(stack) && !SecretReaders.Exist(product, secret, stack) && !IsMissedElsewhere(product, secret))
        {
            yield return $"keeps {secret.Name} for {stack}, where no job, workload or alert reads it";
        }
    }

    // One mistake: it is kept in the wrong place, which is told where it is missed.
    private static bool IsMissedElsewhere(ProductSpec product, SecretSpec secret) =>
        ValueUses.Of(product).Any(use => use.Name == secret.Name && UnprovidedValue.KeptElsewhere(product, use) is not null);

    private static string Because(SecretSpec secret) => secret.Decision is { } decision ? $"; it is there as {decision} decided" : "";
}
