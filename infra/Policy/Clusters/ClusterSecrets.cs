namespace Slipway.Policy.Clusters;

/// <summary>Clusters that store secrets without a key of ours.</summary>
public static class ClusterSecrets
{
    public static Rule Rule { get; } = new()
    {
        Id = "cluster-secrets",
        Title = "A cluster encrypts secrets with a key of ours",
        Reason = "Whoever reads a copy of its storage reads every secret, and no log of the key tells of it",
        Remedy = "give encryptionConfig a key and the resource secrets",
        Breaches = environment =>
            from cluster in environment.OfType(AwsTypes.Cluster)
            where !cluster.Has("encryptionConfig.provider.keyArn") || !cluster.Texts("encryptionConfig.resources").Contains("secrets")
            select cluster.Breach("encryptionConfig", "stores secrets without a key of ours"),
    };
}
