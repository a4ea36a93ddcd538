namespace Slipway.Cluster.CoreAddOns;

/// <summary>Something that EKS installs in a cluster by itself: networking, name resolution, volumes.</summary>
public sealed record CoreAddOn
{
    /// <summary>The name that EKS knows it by.</summary>
    public required string Name { get; init; }

    public required string Version { get; init; }

    /// <summary>Its settings as the JSON that EKS reads; null for its own defaults.</summary>
    public string? Settings { get; init; }

    /// <summary>What it may do in AWS; null when it asks AWS for nothing.</summary>
    public CoreAddOnIdentity? Identity { get; init; }
}
