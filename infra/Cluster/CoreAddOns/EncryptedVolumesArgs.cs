using Pulumi;

namespace Slipway.Cluster.CoreAddOns;

/// <summary>What the volumes of pods are encrypted with.</summary>
public sealed record EncryptedVolumesArgs
{
    public required Output<string> KeyArn { get; init; }
}
