using Pulumi;
using Slipway.Catalog;
using Slipway.Cloud.Keys;
using Slipway.Cloud.Network;
using Slipway.Cluster.AddOns;
using Slipway.Cluster.ControlPlane;
using Slipway.Cluster.Namespaces;
using Slipway.Cluster.Nodes;
using Slipway.Spec;

namespace Slipway.Stacks;

/// <summary>One environment, whole: read everything, stop on any problem with all of them, then declare.</summary>
public sealed class EnvironmentStack : Stack
{
    private const string Platform = "platform";

    private readonly EnvironmentSettings _settings;

    /// <param name="products">What was read of the products' files already; null to read them here.</param>
    public EnvironmentStack(StackOptions options, Workspace workspace, ProductCatalog? products = null)
        : base(options)
    {
        var files = EnvironmentFiles.Read(workspace, products);
        _settings = files.Settings;

        var providers = new EnvironmentProviders(_settings);
        var network = DeclareNetwork(providers);
        var cluster = DeclareCluster(providers, network);
        DeclareAddOns(DeclareNamespace(Platform, Platform, _settings.Account.PlatformTeam, cluster), cluster);
        foreach (var product in files.Products)
        {
            DeclareProduct(product, cluster);
        }

        SharedResources.Declare(files, workspace, providers);

        Registry = FindRegistry();
        Domain = Output.Create(_settings.Domain);
        NetworkId = network.VpcId;
        Kubeconfig = cluster.Kubeconfig;
    }

    /// <summary>Where the images are that products run from: this account's registry, or that of the stack which built them.</summary>
    [Output("registry")]
    public Output<string> Registry { get; private set; }

    [Output("domain")]
    public Output<string> Domain { get; private set; }

    [Output("networkId")]
    public Output<string> NetworkId { get; private set; }

    [Output("kubeconfig")]
    public Output<string> Kubeconfig { get; private set; }

    private PrivateNetwork DeclareNetwork(EnvironmentProviders providers) => new(
        $"{Platform}-network",
        new()
        {
            Region = _settings.Account.Region,
            Cidr = _settings.Network.Cidr,
            Zones = _settings.Network.Zones,
            NatGateways = _settings.Network.NatGateways,
        },
        new() { Providers = { providers.Aws } });

    private ReachableCluster DeclareCluster(EnvironmentProviders providers, PrivateNetwork network)
    {
        if (_settings.Cluster.Eks is not { } eks)
        {
            return ReachableCluster.Existing(new Config().RequireSecret("kubeconfig"));
        }

        var key = new EncryptionKey(
            $"{Platform}-cluster-secrets",
            new() { Alias = $"slipway/{_settings.Name}/cluster-secrets", Description = "Encrypts the secrets that Kubernetes stores" },
            new() { Providers = { providers.Aws } });
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
                SubnetIds = network.PrivateSubnetIds,
                SecretsKeyArn = key.Arn,
            },
            new() { Providers = { providers.Aws } });
        var nodes = new WorkerNodes(
            $"{Platform}-nodes",
            new()
            {
                Version = eks.Version,
                Pools = eks.NodePools,
                Tags = providers.PlatformTags,
                ClusterName = cluster.ClusterName,
                SubnetIds = network.PrivateSubnetIds,
            },
            new() { Providers = { providers.Aws } });

        return ReachableCluster.Declared(cluster, nodes);
    }

    private GuardedNamespace DeclareNamespace(string product, string name, string owner, ReachableCluster cluster) => new(
        $"{product}-namespace",
        new() { Namespace = name, Product = product, Owner = owner, Environment = _settings.Name },
        new() { Providers = { cluster.Provider } });

    private void DeclareProduct(ProductSpec product, ReachableCluster cluster)
    {
        // A product on Vercel or Railway has nothing in the cluster, and one without this environment has nothing here.
        if (product.RunsOnKubernetes && product.Environment(_settings.Name) is not null)
        {
            DeclareNamespace(product.Name, product.NamespaceIn(_settings.Name), product.Team, cluster);
        }
    }

    private static void DeclareAddOns(GuardedNamespace home, ReachableCluster cluster) => _ = new AddOn(
        $"{Platform}-metrics-server",
        new() { Chart = Charts.MetricsServer, Namespace = home.NamespaceName, Values = new MetricsServerValues() },
        new() { Providers = { cluster.Provider } });

    private Output<string> FindRegistry() => _settings.Account.RegistryStack is { } stack
        ? new StackReference($"{Platform}-registry", new() { Name = stack }).RequireOutput("registry").Apply(registry => (string)registry)
        : Output.Create($"{_settings.Account.Id}.dkr.ecr.{_settings.Account.Region}.amazonaws.com");
}
