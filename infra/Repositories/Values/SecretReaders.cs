using Slipway.Spec;
using Slipway.Spec.Rollback;
using Slipway.Spec.Secrets;

namespace Slipway.Repositories.Values;

/// <summary>Whether anything at all reads a secret that a product's file names: a job, a workload, an alert's receiver.</summary>
public static class SecretReaders
{
    /// <param name="environment">Where the secret is; null for the whole repository.</param>
    public static bool Exist(ProductSpec product, SecretSpec secret, string? environment) =>
        secret.UsedBy is not null
        || Names(product).Contains(secret.Name, StringComparer.Ordinal)
        || ValueUses.Of(product).Any(use => use.IsSecret && use.Name == secret.Name && Sees(product, use, environment));

    /// <summary>Whether a run for a pull request comes to it, and so one for an update of Dependabot.</summary>
    public static bool ExistOnPullRequests(ProductSpec product, SecretSpec secret) =>
        ValueUses.Of(product).Any(use => use.IsSecret && use.Name == secret.Name && use.OnPullRequests);

    internal static bool Sees(ProductSpec product, ValueUse use, string? environment) =>
        environment is null || (use.Environment is { } own && RollbackEnvironments.With(product, environment).Contains(own));

    private static IEnumerable<string?> Names(ProductSpec product) =>
    [
        .. product.Components.SelectMany(component => component.Secrets.Append(component.Metrics?.Token)),
        .. product.Dependencies.Select(dependency => dependency.ConnectsWith),
        .. product.Platforms.SelectMany(platform => platform.Secrets),
        .. product.Channels.Select(channel => channel.Secret),
    ];
}
