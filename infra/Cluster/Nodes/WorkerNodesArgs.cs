using System.Collections.Immutable;
using Pulumi;

namespace Slipway.Cluster.Nodes;

/// <summary>What a cluster's nodes are made of.</summary>
public sealed record WorkerNodesArgs
{
    public required string Version { get; init; }

    public required IReadOnlyList<NodePool> Pools { get; init; }

    /// <summary>What the instances and volumes of the nodes are tagged with; EKS does not hand the cluster's tags down.</summary>
    public required IReadOnlyDictionary<string, string> Tags { get; init; }

    public required Output<string> ClusterName { get; init; }

    public required Output<ImmutableArray<string>> SubnetIds { get; init; }

    public required Output<string> VolumesKeyArn { get; init; }

    /// <summary>What a node has to find when it joins, since it never becomes ready without.</summary>
    public IReadOnlyList<Resource> After { get; init; } = [];
}
