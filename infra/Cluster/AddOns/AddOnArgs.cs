using Pulumi;
using Slipway.Catalog;

namespace Slipway.Cluster.AddOns;

/// <summary>Which chart an add-on is, where it goes and with what values and rights.</summary>
public sealed record AddOnArgs
{
    public required Chart Chart { get; init; }

    /// <summary>The release's own name, which names its objects too.</summary>
    public required string ReleaseName { get; init; }

    public required Output<string> Namespace { get; init; }

    public required IChartValues Values { get; init; }

    /// <summary>As whom it asks AWS; null when it asks for nothing.</summary>
    public AddOnIdentity? Identity { get; init; }

    /// <summary>The EKS cluster that binds its service account to its role; null where the cluster is another's.</summary>
    public Output<string>? ClusterName { get; init; }

    /// <summary>What has to be there before it, and goes after it.</summary>
    public IReadOnlyList<Resource> After { get; init; } = [];
}
