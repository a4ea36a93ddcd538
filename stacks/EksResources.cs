using Pulumi;
using Slipway.Cluster.ControlPlane;
using Slipway.Cluster.CoreAddOns;
using Slipway.Cluster.Nodes;
using Slipway.Stacks.Settings;

namespace Slipway.Stacks;

/// <summary>The EKS cluster of an environment: control plane, networking, nodes, name resolution and volumes, in this order.</summary>
public sealed class EksResources
{
    private const string Platform = "platform";

    private readonly EnvironmentSettings _settings;
    private readonly EnvironmentProviders _providers;
    private readonly EnvironmentKeys _keys;
    private readonly EksSettings _eks;
    private readonly Output<string> _deployRole;
    private readonly EksCluster _cluster;

    private EksResources(EnvironmentSettings settings, EnvironmentProviders providers, EnvironmentKeys keys, EksSettings eks, CloudResources cloud, Output<string> deployRole)
    {
        _settings = settings;
        _providers = providers;
        _keys = keys;
        _eks = eks;
        _deployRole = deployRole;
        _cluster = DeclareCluster(cloud);
    }

    public static ReachableCluster Declare(
        EnvironmentSettings settings, EnvironmentProviders providers, EnvironmentKeys keys, EksSettings eks, CloudResources cloud, Output<string> deployRole)
    {
        var resources = new EksResources(settings, providers, keys, eks, cloud, deployRole);
        var networking = CoreAddOnList.BeforeNodes(eks.Version).Select(addOn => resources.Manage(addOn, [])).ToArray();
        var nodes = resources.DeclareNodes(cloud, networking);
        var rest = CoreAddOnList.AfterNodes(eks.Version, providers.PlatformTags).Select(addOn => resources.Manage(addOn, [nodes]));
        return ReachableCluster.Declared(resources._cluster, [.. networking, nodes, .. rest]);
    }

    private EksCluster DeclareCluster(CloudResources cloud) => new(
        $"{Platform}-cluster",
        new()
        {
            ClusterName = _settings.ClusterName!,
            Region = _settings.Account.Region,
            Version = _eks.Version,
            EndpointCidrs = _eks.EndpointCidrs,
            Administrators = _eks.Administrators,
            DeployRoleArn = _deployRole,
            DeletionProtection = _eks.DeletionProtection,
            SubnetIds = cloud.Network.PrivateSubnetIds,
            SecretsKeyArn = _keys.ClusterSecrets.Value.Arn,
            LogsKeyArn = _keys.Logs.Value.Arn,
        },
        new() { Providers = { _providers.Aws } });

    private WorkerNodes DeclareNodes(CloudResources cloud, IReadOnlyList<Resource> before) => new(
        $"{Platform}-nodes",
        new()
        {
            Version = _eks.Version,
            Pools = _eks.NodePools,
            Tags = _providers.PlatformTags,
            ClusterName = _cluster.ClusterName,
            SubnetIds = cloud.Network.PrivateSubnetIds,
            VolumesKeyArn = _keys.Volumes.Value.Arn,
            After = before,
        },
        new() { Providers = { _providers.Aws } });

    private ManagedAddOn Manage(CoreAddOn addOn, IReadOnlyList<Resource> after) => new(
        $"{Platform}-{addOn.Name}",
        new() { AddOn = addOn, ClusterName = _cluster.ClusterName, VolumesKeyArn = _keys.Volumes.Value.Arn, After = after },
        new() { Providers = { _providers.Aws } });
}
