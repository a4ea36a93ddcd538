using Slipway.Observability.Routing;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Secrets;

namespace Slipway.Observability.Watching;

/// <summary>The secrets that monitoring needs of products: what channels sign in with, and what hosted components want to be read with.</summary>
public static class ReceiverSecrets
{
    /// <summary>Those that a product's file names, whichever of both they are for.</summary>
    public static IEnumerable<SecretSpec> Of(ProductSpec product)
    {
        var names = OfChannels(product).Concat(OfScrapes(product)).ToHashSet(StringComparer.Ordinal);
        return product.Secrets.Where(secret => names.Contains(secret.Name));
    }

    /// <summary>The files that Alertmanager reads, those of the platform included.</summary>
    public static IReadOnlyList<string> OfChannels(IEnumerable<ProductSpec> products, PlatformReceivers platform) =>
    [
        .. products.SelectMany(product => OfChannels(product).Select(secret => PlatformReceivers.KeyOf(product.Name, secret)))
            .Concat(platform.OwnSecrets)
            .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<string> OfChannels(ProductSpec product) => Sorted(product.Channels.Select(channel => channel.Secret));

    public static IReadOnlyList<string> OfScrapes(ProductSpec product) => Sorted(
        product.Components.Where(component => component.Platform != Platform.Kubernetes).Select(component => component.Metrics?.Token));

    private static IReadOnlyList<string> Sorted(IEnumerable<string?> names) =>
        [.. names.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
