using Pulumi;

namespace Slipway.Cluster.CoreAddOns;

/// <summary>Which core add-on it is, of which cluster, and what has to be there before it.</summary>
public sealed record ManagedAddOnArgs
{
    public required CoreAddOn AddOn { get; init; }

    public required Output<string> ClusterName { get; init; }

    /// <summary>The key that volumes are encrypted with.</summary>
    public required Output<string> VolumesKeyArn { get; init; }

    /// <summary>What it needs before it can come up, such as nodes.</summary>
    public IReadOnlyList<Resource> After { get; init; } = [];
}
