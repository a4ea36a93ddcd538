using Slipway.Cloud.Identity;

namespace Slipway.Cluster.AddOns.Edge;

/// <summary>What the load balancer controller may do.</summary>
public static class LoadBalancerRights
{
    public static IReadOnlyList<PolicyStatement> For(ClusterFacts facts) => [];
}
