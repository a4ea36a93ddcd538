using Pulumi;
using Slipway.Spec.Quantities;

namespace Slipway.Cloud.Backups;

/// <summary>What is backed up, and for how long.</summary>
public sealed record BackedUpProductArgs
{
    /// <summary>Whose it is; what carries the same product and environment is backed up.</summary>
    public required IReadOnlyDictionary<string, string> Tags { get; init; }

    /// <summary>How long a backup is kept.</summary>
    public required Duration Kept { get; init; }

    public required Output<string> VaultName { get; init; }

    public required Output<string> RoleArn { get; init; }
}
