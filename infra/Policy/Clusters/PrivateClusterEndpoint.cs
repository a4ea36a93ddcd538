namespace Slipway.Policy.Clusters;

/// <summary>Clusters that their own nodes reach only through the internet.</summary>
public static class PrivateClusterEndpoint
{
    public static Rule Rule { get; } = new()
    {
        Id = "private-cluster-endpoint",
        Title = "A cluster can be reached inside its network",
        Reason = "Nodes would leave the network to reach their own cluster and fail when they cannot",
        Remedy = "set endpointPrivateAccess",
        Breaches = environment =>
            from cluster in environment.OfType(AwsTypes.Cluster)
            where !cluster.IsOn("vpcConfig.endpointPrivateAccess")
            select cluster.Breach("vpcConfig.endpointPrivateAccess", "has no private endpoint"),
    };
}
