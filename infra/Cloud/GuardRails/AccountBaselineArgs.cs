using Pulumi;

namespace Slipway.Cloud.GuardRails;

/// <summary>What the account falls back on where nothing else is said.</summary>
public sealed record AccountBaselineArgs
{
    /// <summary>The key of volumes whose makers name none.</summary>
    public required Output<string> VolumesKeyArn { get; init; }
}
