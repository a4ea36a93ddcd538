namespace Slipway.Policy.Ownership;

/// <summary>Resources that must not die with a renamed line of code.</summary>
public static class Unprotected
{
    private static readonly string[] s_types =
    [
        AwsTypes.BackupVault, AwsTypes.Bucket, AwsTypes.Cluster, AwsTypes.Database, AwsTypes.Key, AwsTypes.Registry, AwsTypes.Zone,
        GithubTypes.Repository,
    ];

    public static Rule Rule { get; } = new()
    {
        Id = "unprotected",
        Title = "Repositories, databases, buckets, zones, clusters, registries, keys and vaults are protected",
        Reason = "A rename or a removed product would delete what cannot be made again",
        Remedy = "set Protect in the component; take the protection off in a change of its own before removing it",
        Breaches = environment =>
            from resource in environment.OfType(s_types)
            where !resource.Protect
            select resource.Breach("", "would be deleted when its line is removed or renamed"),
    };
}
