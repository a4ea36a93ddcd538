using Slipway.Spec;
using Slipway.Spec.Delivery;

namespace Slipway.Cluster.Namespaces.Capacity;

/// <summary>How many replicas run beside those in use while a new version comes in.</summary>
public static class SecondSet
{
    // What a Deployment or Rollout adds at once if not told otherwise: a quarter, rounded up.
    private const int Surge = 4;

    /// <summary>As many again where old and new are compared with each other; otherwise what replaces replicas a few at a time.</summary>
    public static int ReplicasOf(ProductSpec product, string environment, int replicas)
    {
        var delivery = product.Delivery.FirstOrDefault(candidate => candidate.Name == environment);
        return delivery is not null && product.StepsOf(delivery).Any(ShowsBoth) ? replicas : (replicas + Surge - 1) / Surge;
    }

    private static bool ShowsBoth(DeliveryStepSpec step) => step.Prepare is not null || step.Shift is { Percent: < 100 };
}
