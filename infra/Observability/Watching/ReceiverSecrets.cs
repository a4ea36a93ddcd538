using Slipway.Observability.Routing;
using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Observability.Watching;

/// <summary>The secrets that monitoring needs of products, by the names of their files.</summary>
public static class ReceiverSecrets
{
    public static IReadOnlyList<string> OfChannels(IEnumerable<ProductSpec> products, PlatformReceivers platform) => Sorted(
        from product in products
        from channel in product.Channels
        where channel.Secret is not null
        select PlatformReceivers.KeyOf(product.Name, channel.Secret!),
        platform.OwnSecrets);

    public static IReadOnlyList<string> OfScrapes(IEnumerable<ProductSpec> products) => Sorted(
        from product in products
        from component in product.Components
        where component.Platform != Platform.Kubernetes && component.Metrics?.Token is not null
        select PlatformReceivers.KeyOf(product.Name, component.Metrics!.Token!));

    private static IReadOnlyList<string> Sorted(IEnumerable<string> names, params IReadOnlyList<string> more) =>
        [.. names.Concat(more).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
