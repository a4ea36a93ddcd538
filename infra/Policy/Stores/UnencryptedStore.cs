namespace Slipway.Policy.Stores;

/// <summary>Stores whose content lies on disks as it is.</summary>
public static class UnencryptedStore
{
    private static readonly IReadOnlyList<(string Type, string Input)> s_stores =
    [
        (AwsTypes.Cache, "atRestEncryptionEnabled"),
        (AwsTypes.Database, "storageEncrypted"),
    ];

    public static Rule Rule { get; } = new()
    {
        Id = "unencrypted-store",
        Title = "Everything that keeps data encrypts it",
        Reason = "A copied snapshot or a discarded disk would give the data away",
        Remedy = "turn encryption on; it cannot be turned on later without a copy of the data",
        Breaches = environment =>
            from store in s_stores
            from resource in environment.OfType(store.Type)
            where !resource.IsOn(store.Input)
            select resource.Breach(store.Input, "does not encrypt what it keeps"),
    };
}
