using Pulumi;
using Slipway.Cloud.Backups;
using Slipway.Delivery.Releases;
using Slipway.KubernetesObjects.Labels;
using Slipway.Spec.Quantities;

namespace Slipway.Delivery.Backups;

/// <summary>Whose databases are backed up before which version comes, and as whom that is asked for.</summary>
public sealed record DatabaseBackupsArgs
{
    public required OnDemandBackup Backup { get; init; }

    public required Release Release { get; init; }

    public required string Region { get; init; }

    /// <summary>How long a backup may take.</summary>
    public required Duration Limit { get; init; }

    public required ObjectOwner Owner { get; init; }

    public required Output<string> Namespace { get; init; }

    public required Output<string> ServiceAccount { get; init; }

    /// <summary>The name by which EKS knows the cluster; null where it is another's, who then gives the service account its role.</summary>
    public Output<string>? ClusterName { get; init; }

    public required IReadOnlyDictionary<string, string> Tags { get; init; }

    public IReadOnlyList<Resource> After { get; init; } = [];
}
