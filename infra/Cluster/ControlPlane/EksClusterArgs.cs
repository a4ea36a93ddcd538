using System.Collections.Immutable;
using Pulumi;
using Slipway.Cloud.Network;

namespace Slipway.Cluster.ControlPlane;

/// <summary>What an EKS cluster is made of.</summary>
public sealed record EksClusterArgs
{
    /// <summary>The cluster's own name: people, kubeconfigs and its log group have to know it.</summary>
    public required string ClusterName { get; init; }

    public required string Region { get; init; }

    public required string Version { get; init; }

    public required IReadOnlyList<AddressBlock> EndpointCidrs { get; init; }

    public required IReadOnlyList<string> Administrators { get; init; }

    /// <summary>The role that deploys, which AWS has to know before it is admitted.</summary>
    public required Output<string> DeployRoleArn { get; init; }

    public required bool DeletionProtection { get; init; }

    public required Output<ImmutableArray<string>> SubnetIds { get; init; }

    public required Output<string> SecretsKeyArn { get; init; }

    public required Output<string> LogsKeyArn { get; init; }
}
