namespace Slipway.Policy.Clusters;

/// <summary>Clusters whose API the whole internet can reach.</summary>
public static class PublicClusterEndpoint
{
    public static Rule Rule { get; } = new()
    {
        Id = "public-cluster-endpoint",
        Title = "A cluster's public endpoint is open to named addresses only",
        Reason = "Every flaw of the API server, and every leaked token, could be used from anywhere",
        Remedy = "list the address ranges in slipway:clusterEndpointCidrs, or leave it empty for no public endpoint",
        Breaches = environment =>
            from cluster in environment.OfType(AwsTypes.Cluster)
            where !cluster.IsOff("vpcConfig.endpointPublicAccess")
            let ranges = cluster.Texts("vpcConfig.publicAccessCidrs").ToArray()
            where ranges.Length == 0 || ranges.Any(range => range.EndsWith("/0", StringComparison.Ordinal))
            select cluster.Breach("vpcConfig.publicAccessCidrs", "can be reached by the whole internet"),
    };
}
