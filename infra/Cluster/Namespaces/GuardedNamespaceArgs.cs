using Slipway.Cluster.Namespaces.Capacity;
using Slipway.Cluster.Namespaces.Flows;
using Slipway.Cluster.Namespaces.Permissions;
using Slipway.KubernetesObjects.Labels;

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

    /// <summary>All traffic that is let through; null lets all of it through, as charts of others need it.</summary>
    public IReadOnlyList<NetworkFlow>? Flows { get; init; }

    /// <summary>How much there may be; null sets no limit.</summary>
    public NamespaceCapacity? Capacity { get; init; }

    /// <summary>The service accounts' names by the component that uses them.</summary>
    public IReadOnlyDictionary<string, string> ServiceAccounts { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<GroupAccess> Access { get; init; } = [];

    internal ObjectOwner ObjectOwner => new(Product, Owner, Environment);
}
