using System.Collections.Immutable;
using Pulumi;
using Slipway.Spec;

namespace Slipway.Stacks;

/// <summary>One environment, whole: read everything, stop on any problem with all of them, then declare.</summary>
public sealed class EnvironmentStack : Stack
{
    /// <param name="products">
    /// What was read of the products' files already, by somebody who judges it together with the plan; null to read and to judge it here.
    /// </param>
    public EnvironmentStack(StackOptions options, Workspace workspace, ProductCatalog? products = null)
        : base(options)
    {
        var files = EnvironmentFiles.Read(workspace, products);
        if (products is null)
        {
            files.ThrowIfMistaken(workspace);
        }

        var providers = new EnvironmentProviders(files.Settings);
        var keys = new EnvironmentKeys(files.Settings, providers);
        var account = new AccountResources(files, providers, keys);
        var cloud = new CloudResources(files, providers, keys);
        var edge = new EdgeResources(files, providers, cloud);
        SubdomainResources.Declare(files, providers, edge);
        var cluster = new ClusterResources(files, providers, keys, account, cloud);
        var data = new DataResources(files, providers, keys, cloud, cluster);
        var values = new SecretValues(files, edge, cluster, data);
        var inCluster = new ProductResources(files, cluster);
        DeliveryResources.Declare(files, providers, keys, edge, cluster, data, inCluster, values);
        var observability = new ObservabilityResources(files, providers, keys, cluster, data, values);
        AccessResources.Declare(files, providers, account, cluster.Cluster);
        var repositories = SharedResources.Declare(files, workspace, providers);
        _ = new RepositoryValues(files, providers, account, values, observability, repositories);

        Registry = account.Registry;
        Domain = Output.Create(files.Settings.Domain);
        NameServers = edge.NameServers;
        NetworkId = cloud.Network.VpcId;
        Kubeconfig = cluster.Cluster.Kubeconfig;
    }

    /// <summary>Where the images are that products run from: this account's registry, or that of the stack which built them.</summary>
    [Output("registry")]
    public Output<string> Registry { get; private set; }

    [Output("domain")]
    public Output<string> Domain { get; private set; }

    /// <summary>What the owner of a domain above this environment's writes there, so that the world finds its zones.</summary>
    [Output("nameServers")]
    public Output<ImmutableArray<string>> NameServers { get; private set; }

    [Output("networkId")]
    public Output<string> NetworkId { get; private set; }

    [Output("kubeconfig")]
    public Output<string> Kubeconfig { get; private set; }
}
