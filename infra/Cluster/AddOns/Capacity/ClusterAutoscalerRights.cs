using Slipway.Cloud.Identity;

namespace Slipway.Cluster.AddOns.Capacity;

/// <summary>What the autoscaler may do: look at every group of machines, and change the size of this cluster's.</summary>
public static class ClusterAutoscalerRights
{
    public static IReadOnlyList<PolicyStatement> For(ClusterFacts facts) => [];
}
