namespace Slipway.Policy.Clusters;

/// <summary>Clusters that let in who is in no access entry.</summary>
public static class ClusterAuthentication
{
    public static Rule Rule { get; } = new()
    {
        Id = "cluster-authentication",
        Title = "Access entries alone say who gets into a cluster",
        Reason = "The aws-auth map and its creator's hidden rights appear in no plan and in no review",
        Remedy = "set authenticationMode to API and bootstrapClusterCreatorAdminPermissions to false",
        Breaches = environment =>
            from cluster in environment.OfType(AwsTypes.Cluster)
            where cluster.Text("accessConfig.authenticationMode") != "API"
                || !cluster.IsOff("accessConfig.bootstrapClusterCreatorAdminPermissions")
            select cluster.Breach("accessConfig", "lets in more than its access entries say"),
    };
}
