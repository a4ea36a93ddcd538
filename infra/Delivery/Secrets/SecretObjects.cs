using Slipway.Delivery.Workloads;
using Slipway.KubernetesObjects.Secrets;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Secrets;

namespace Slipway.Delivery.Secrets;

/// <summary>What the Kubernetes secrets of a product are called, and where their values are kept.</summary>
public static class SecretObjects
{
    /// <summary>The secrets that a component's pods have as variables: one for each store, and one for all of its own.</summary>
    public static IReadOnlyList<string> Of(DeliveredComponent delivered) =>
    [
        .. ComponentSettings.StoresOf(delivered).Select(store => OfStore(delivered.Product, store)),
        .. ComponentSettings.SecretsOf(delivered).Count > 0 ? [delivered.Workload] : Array.Empty<string>(),
    ];

    public static string OfStore(ProductSpec product, DependencySpec store) => $"{product.Name}-{store.Name}";

    /// <summary>The secret with which images are fetched; null where the registry is reached by role.</summary>
    public static string? OfImages(ProductSpec product) => product.ImageSecrets().Any() ? $"{product.Name}-images" : null;

    /// <summary>The name in Secrets Manager of what the settings give to a product's workloads, a JSON object by the secrets' names.</summary>
    public static string KeptAs(string prefix, ProductSpec product) => $"{prefix}{product.Name}/workloads";

    /// <summary>The name in Secrets Manager of what the settings give to those who watch a product, a JSON object by the secrets' names.</summary>
    public static string KeptForMonitoringAs(string prefix, ProductSpec product) => $"{prefix}{product.Name}/monitoring";

    /// <summary>Where a secret of a product is fetched from: the object that the settings' values are in, or where a person keeps it.</summary>
    public static RemoteReference SourceOf(string prefix, ProductSpec product, string secret, string keptAs) =>
        product.Secrets.First(one => one.Name == secret).From.Origin == SecretOrigin.SecretsManager
            ? new() { Key = $"{prefix}{product.Name}/{secret}" }
            : new() { Key = keptAs, Property = secret };
}
