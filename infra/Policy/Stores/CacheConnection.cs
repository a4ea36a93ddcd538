namespace Slipway.Policy.Stores;

/// <summary>Caches that accept connections without TLS.</summary>
public static class CacheConnection
{
    public static Rule Rule { get; } = new()
    {
        Id = "cache-connection",
        Title = "A cache refuses connections without TLS",
        Reason = "Sessions and tokens would cross the network readable",
        Remedy = "set transitEncryptionEnabled, and transitEncryptionMode to required",
        Breaches = environment =>
            from cache in environment.OfType(AwsTypes.Cache)
            where !cache.IsOn("transitEncryptionEnabled") || cache.Text("transitEncryptionMode") == "preferred"
            select cache.Breach("transitEncryptionEnabled", "accepts connections without TLS"),
    };
}
