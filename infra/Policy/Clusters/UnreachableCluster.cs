namespace Slipway.Policy.Clusters;

/// <summary>Clusters that no deploying job can reach.</summary>
public static class UnreachableCluster
{
    public static Rule Rule { get; } = new()
    {
        Id = "unreachable-cluster",
        Title = "Deploying jobs reach the cluster",
        Reason = "A job at GitHub cannot reach a private endpoint, so that every deployment fails at its first call",
        Remedy = "set slipway:runners to in-cluster, or list addresses in slipway:clusterEndpointCidrs",
        Breaches = environment =>
            from cluster in environment.OfType(AwsTypes.Cluster)
            where environment.HostedRunners && cluster.IsOff("vpcConfig.endpointPublicAccess")
            select cluster.Breach("vpcConfig.endpointPublicAccess", "has only a private endpoint, while slipway:runners is github-hosted"),
    };
}
