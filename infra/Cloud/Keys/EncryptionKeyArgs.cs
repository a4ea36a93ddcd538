namespace Slipway.Cloud.Keys;

/// <summary>What a key is for.</summary>
public sealed record EncryptionKeyArgs
{
    /// <summary>The name under which people find it, without alias/.</summary>
    public required string Alias { get; init; }

    public required string Description { get; init; }
}
