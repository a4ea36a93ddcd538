using Slipway.Spec;
using Slipway.Spec.Secrets;

namespace Slipway.Repositories.Values;

/// <summary>Whether anything at all reads a secret that a product's file names: a job, a workload, an alert's receiver.</summary>
public static class SecretReaders
{
    public static bool Exist(ProductSpec product, SecretSpec secret) =>
        secret.UsedBy is not null
        || Names(product).Contains(secret.Name, StringComparer.Ordinal)
        || ValueUses.Of(product).Any(use => use.IsSecret && use.Name == secret.Name);

    private static IEnumerable<string?> Names(ProductSpec product) =>
    [
        .. product.Components.SelectMany(component => component.Secrets.Append(component.Metrics?.Token)),
        .. product.Dependencies.Select(dependency => dependency.ConnectsWith),
        .. product.Platforms.SelectMany(platform => platform.Secrets),
        .. product.Channels.Select(channel => channel.Secret),
    ];
}
