using Slipway.Catalog;
using Slipway.Cloud.Backups;
using Slipway.Cloud.Data;
using Slipway.Cluster.AddOns;
using Slipway.Cluster.Namespaces;
using Slipway.Cluster.Namespaces.Capacity;
using Slipway.Cluster.Namespaces.Flows;
using Slipway.Cluster.Namespaces.Permissions;
using Slipway.KubernetesObjects.Labels;
using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Stacks;

/// <summary>What each product has in the environment's cluster.</summary>
public sealed class ProductResources
{
    public ProductResources(EnvironmentFiles files, ClusterResources cluster)
    {
        var environment = files.Settings.Name;
        var places = ClusterPlaces.Of(files.Settings);

        // A product on Vercel or Railway has nothing in the cluster, and one without this environment has nothing here.
        Namespaces = files.Products
            .Where(product => product.RunsOnKubernetes && product.Environment(environment) is not null)
            .ToDictionary(product => product.Name, product => Declare(product, environment, places, cluster), StringComparer.Ordinal);
    }

    /// <summary>The namespaces by the names of their products.</summary>
    public IReadOnlyDictionary<string, GuardedNamespace> Namespaces { get; }

    private static GuardedNamespace Declare(ProductSpec product, string environment, NetworkPlaces places, ClusterResources cluster) => new(
        $"{product.Name}-namespace",
        new()
        {
            Namespace = product.NamespaceIn(environment),
            Product = product.Name,
            Owner = product.Team,
            Environment = environment,
            Flows = NetworkFlows.For(product, environment, places),
            Capacity = NamespaceCapacity.For(product, environment),
            Access = [.. NamespaceAccess.For(product), .. Restarting(product, environment, cluster)],
            ServiceAccounts = Accounts(product, environment).ToDictionary(StringComparer.Ordinal),
        },
        new() { Providers = { cluster.Cluster.Provider } });

    // What a cluster brings itself has rights of its own.
    private static IEnumerable<GroupAccess> Restarting(ProductSpec product, string environment, ClusterResources cluster) =>
        cluster.AddOns.All.ContainsKey(Charts.Reloader.Name) && ManagedStores.RotatedInPods(product, environment).Any()
            ? [NamespaceAccess.Restarting(AddOnNamespaces.Restarts)]
            : [];

    private static IEnumerable<KeyValuePair<string, string>> Accounts(ProductSpec product, string environment)
    {
        foreach (var component in product.Components.Where(component => component.Platform == Platform.Kubernetes))
        {
            yield return KeyValuePair.Create(component.Name, ComponentNames.Workload(product, component));
        }

        if (OnDemandBackup.IsWanted([product], environment))
        {
            yield return KeyValuePair.Create(BackupFlows.Component, BackupFlows.AccountOf(product));
        }
    }
}
