using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Cluster.AddOns.Edge;

/// <summary>Which products take requests from outside through the cluster.</summary>
public static class ServedProducts
{
    public static bool Are(ProductSpec product) =>
        product.Components.Any(component => component is { Platform: Platform.Kubernetes, Serves: not null });
}
