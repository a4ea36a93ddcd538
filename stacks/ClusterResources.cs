using Pulumi;
using Slipway.Catalog;
using Slipway.Cluster.AddOns;
using Slipway.Cluster.ControlPlane;
using Slipway.Cluster.Namespaces;
using Slipway.Cluster.Nodes;
using Slipway.Stacks.Settings;

namespace Slipway.Stacks;

/// <summary>The cluster that products run on, ours or one that is there already, with its add-ons.</summary>
public sealed class ClusterResources
{
    private const string Platform = "platform";

    private readonly EnvironmentSettings _settings;
    private readonly EnvironmentProviders _providers;

    public ClusterResources(EnvironmentFiles files, EnvironmentProviders providers, EnvironmentKeys keys, CloudResources cloud)
    {
        _settings = files.Settings;
        _providers = providers;
        Cluster = _settings.Cluster.Eks is { } eks
            ? DeclareEks(eks, keys, cloud)
            : ReachableCluster.Existing(new Config().RequireSecret("kubeconfig"));

        var home = new GuardedNamespace(
            $"{Platform}-namespace",
            new() { Namespace = Platform, Product = Platform, Owner = _settings.Account.PlatformTeam, Environment = _settings.Name },
            new() { Providers = { Cluster.Provider } });
        _ = new AddOn(
            $"{Platform}-metrics-server",
            new() { Chart = Charts.MetricsServer, Namespace = home.NamespaceName, Values = new MetricsServerValues() },
            new() { Providers = { Cluster.Provider } });
    }

    public ReachableCluster Cluster { get; }

    /// <summary>From where the cluster reaches databases and caches; null where it is another's, which then comes from its subnets.</summary>
    public Output<string>? SecurityGroupId => Cluster.SecurityGroupId;

    private ReachableCluster DeclareEks(EksSettings eks, EnvironmentKeys keys, CloudResources cloud)
    {
        var cluster = new EksCluster(
            $"{Platform}-cluster",
            new()
            {
                ClusterName = $"slipway-{_settings.Name}",
                Region = _settings.Account.Region,
                Version = eks.Version,
                EndpointCidrs = eks.EndpointCidrs,
                Administrators = eks.Administrators,
                DeletionProtection = eks.DeletionProtection,
                SubnetIds = cloud.Network.PrivateSubnetIds,
                SecretsKeyArn = keys.ClusterSecrets.Value.Arn,
            },
            new() { Providers = { _providers.Aws } });
        var nodes = new WorkerNodes(
            $"{Platform}-nodes",
            new()
            {
                Version = eks.Version,
                Pools = eks.NodePools,
                Tags = _providers.PlatformTags,
                ClusterName = cluster.ClusterName,
                SubnetIds = cloud.Network.PrivateSubnetIds,
            },
            new() { Providers = { _providers.Aws } });

        return ReachableCluster.Declared(cluster, nodes);
    }
}
