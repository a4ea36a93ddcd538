using Slipway.Cloud.Identity;

namespace Slipway.Cluster.AddOns.Security;

/// <summary>Which secrets may be read.</summary>
public static class SecretRights
{
    public static IReadOnlyList<PolicyStatement> For(ClusterFacts facts) => [];
}
