namespace Slipway.Policy.Stores;

/// <summary>Encryption keys that never change.</summary>
public static class KeyRotation
{
    public static Rule Rule { get; } = new()
    {
        Id = "key-rotation",
        Title = "An encryption key changes every year",
        Reason = "A key that somebody once copied would open everything for ever",
        Remedy = "set enableKeyRotation",
        Breaches = environment =>
            from key in environment.OfType(AwsTypes.Key)
            where !key.IsOn("enableKeyRotation") && key.Text("customerMasterKeySpec") is null or "SYMMETRIC_DEFAULT"
            select key.Breach("enableKeyRotation", "is never rotated"),
    };
}
