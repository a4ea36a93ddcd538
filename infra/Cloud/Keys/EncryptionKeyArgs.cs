using Slipway.Cloud.Identity;

namespace Slipway.Cloud.Keys;

/// <summary>What a key is for, and who may use it.</summary>
public sealed record EncryptionKeyArgs
{
    /// <summary>The name under which people find it, without alias/.</summary>
    public required string Alias { get; init; }

    public required string Description { get; init; }

    /// <summary>The account that looks after the key.</summary>
    public required AwsAccount Account { get; init; }

    /// <summary>Who may encrypt and decrypt with it; nobody else may, whatever other policies say.</summary>
    public required IReadOnlyList<PolicyStatement> Uses { get; init; }
}
