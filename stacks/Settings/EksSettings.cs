using Slipway.Catalog;
using Slipway.Cloud.Network;
using Slipway.Cluster.Nodes;
using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>The EKS cluster of an environment: version, ways in, nodes.</summary>
public sealed record EksSettings
{
    public required string Version { get; init; }

    /// <summary>From where the public endpoint may be reached; without any it is off and only the private endpoint exists.</summary>
    public required IReadOnlyList<AddressBlock> EndpointCidrs { get; init; }

    /// <summary>The roles that administer the cluster, among them the one that deploys this stack.</summary>
    public required IReadOnlyList<string> Administrators { get; init; }

    /// <summary>The IAM role of each team that has one.</summary>
    public required IReadOnlyList<NamedValue<string>> Teams { get; init; }

    public required bool DeletionProtection { get; init; }

    public required IReadOnlyList<NodePool> NodePools { get; init; }

    public static EksSettings Read(SettingsReader settings) => new()
    {
        Version = settings.Required(
            "clusterVersion",
            SettingType.String,
            Shapes.Choice("Kubernetes version", [.. KubernetesVersions.Supported.Select(version => (version, version))]),
            "The cluster's Kubernetes version, one of those in infra/Catalog; EKS moves up one at a time and never back",
            KubernetesVersions.Supported[0]),
        EndpointCidrs = settings.Default(
            "clusterEndpointCidrs",
            SettingType.Array,
            Shapes.List(SettingShapes.AddressBlock.Where(block => block.PrefixLength > 0, "opens the cluster to the whole internet")),
            "[]",
            "From where the cluster's public endpoint may be reached; empty means that there is none"),
        Administrators = settings.Required(
            "clusterAdministrators",
            SettingType.Array,
            Shapes.List(SettingShapes.RoleArn.Where(arn => !IsDeployRole(arn, settings.Stack), "always administers the cluster; leave it out"), minimum: 1),
            "The IAM roles that administer the cluster beside the one that deploys this stack",
            "[\"arn:aws:iam::111122223333:role/platform-admin\"]"),
        Teams = settings.Default(
            "clusterTeams",
            SettingType.Object,
            Shapes.Map(SettingShapes.RoleArn, Shapes.DnsLabel),
            "{}",
            "The IAM roles that teams look at the cluster with, by the team's name in the products' files"),
        DeletionProtection = settings.Default(
            "clusterDeletionProtection",
            SettingType.Boolean,
            Shapes.Boolean,
            "true",
            "Whether EKS itself refuses to delete the cluster"),
        NodePools = settings.Required(
            "nodePools",
            SettingType.Object,
            Shapes.Named(NodePool.Shape),
            "The pools of nodes by name: instances, min, max, disk, capacity (on-demand or spot)",
            "{general: {instances: [m7a.large], min: 2, max: 6, disk: 80Gi}}"),
    };

    private static bool IsDeployRole(string arn, string stack) =>
        arn.EndsWith($":role/{PlatformRoles.DeployRoleName(stack)}", StringComparison.Ordinal);
}
