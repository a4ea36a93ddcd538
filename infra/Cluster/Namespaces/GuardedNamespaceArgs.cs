namespace Slipway.Cluster.Namespaces;

/// <summary>Whose namespace it is, and what its pods may do.</summary>
public sealed record GuardedNamespaceArgs
{
    /// <summary>The namespace's own name, which is the product's unless its file keeps another.</summary>
    public required string Namespace { get; init; }

    public required string Product { get; init; }

    public required string Owner { get; init; }

    public required string Environment { get; init; }

    public PodSecurity PodSecurity { get; init; } = PodSecurity.Restricted;
}
