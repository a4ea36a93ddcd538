using Slipway.Plan;
using Slipway.Repositories.Values;
using Slipway.Spec.Secrets;

namespace Slipway.Policy.Repositories;

/// <summary>Secrets that are kept and that nothing reads.</summary>
public static class UnusedSecret
{
    public static Rule Rule { get; } = new()
    {
        Id = "unused-secret",
        Severity = Severity.Warning,
        Title = "A secret that is kept is read by something",
        Reason = "It can leak, and nobody would miss it; nobody renews it either",
        Remedy = "take it out of the product's file, or say with used-by who reads it",
        Mistakes = environment =>
            from product in environment.Products
            from secret in product.Secrets
            where IsHere(secret, environment.Stack, environment.Governed.Contains(product)) && !SecretReaders.Exist(product, secret)
            select new Breach(
                environment.PlaceOf(product, $"secrets.{secret.Name}"),
                $"{product.Name} keeps {secret.Name}, which no job, workload or alert reads{Because(secret)}"),
    };

    private static bool IsHere(SecretSpec secret, string stack, bool governed) =>
        secret.Environments.Count == 0 ? governed : secret.Environments.Contains(stack);

    private static string Because(SecretSpec secret) => secret.Decision is { } decision ? $"; it is there as {decision} decided" : "";
}
