using Pulumi;
using Slipway.Catalog;
using Slipway.Cloud;
using Slipway.Cluster.AddOns;
using Slipway.Cluster.AddOns.Security;
using Slipway.Cluster.Namespaces;
using Slipway.Delivery;
using Slipway.Delivery.Releases;
using Slipway.Delivery.Rollback;
using Slipway.Delivery.Secrets;
using Slipway.Delivery.Traffic;
using Slipway.Delivery.Workloads;
using Slipway.Signals.Measuring;
using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Stacks;

/// <summary>What each product runs in the environment's cluster, how the world reaches it, and how its versions take over.</summary>
public sealed class DeliveryResources
{
    private const string Platform = "platform";

    private readonly EnvironmentFiles _files;
    private readonly EnvironmentProviders _providers;
    private readonly EnvironmentKeys _keys;
    private readonly EdgeResources _edge;
    private readonly ClusterResources _cluster;
    private readonly DataResources _data;
    private readonly SecretValues _values;

    private DeliveryResources(
        EnvironmentFiles files,
        EnvironmentProviders providers,
        EnvironmentKeys keys,
        EdgeResources edge,
        ClusterResources cluster,
        DataResources data,
        SecretValues values)
    {
        (_files, _providers, _keys) = (files, providers, keys);
        (_edge, _cluster, _data, _values) = (edge, cluster, data, values);
    }

    private string Environment => _files.Settings.Name;

    public static void Declare(
        EnvironmentFiles files,
        EnvironmentProviders providers,
        EnvironmentKeys keys,
        EdgeResources edge,
        ClusterResources cluster,
        DataResources data,
        ProductResources products,
        SecretValues values)
    {
        var delivery = new DeliveryResources(files, providers, keys, edge, cluster, data, values);
        foreach (var product in files.Products.Where(product => products.Namespaces.ContainsKey(product.Name)))
        {
            delivery.Declare(product, products.Namespaces[product.Name]);
        }

        delivery.DeclareRelay();
    }

    private void Declare(ProductSpec product, GuardedNamespace home)
    {
        var at = new MonitoredProduct(product, Environment, HasPipeline: false);
        var secrets = DeclareSecrets(at, home);
        _ = new ReachableProduct(
            $"{product.Name}-entrance",
            new()
            {
                At = at,
                Namespace = home.NamespaceName,
                Certificates = _edge.Certificates.ToDictionary(one => one.Key, one => one.Value.Arn, StringComparer.Ordinal),
                Doors = _edge.Sites.Where(site => site.Key.Product == product.Name)
                    .ToDictionary(site => site.Key.Dependency, site => site.Value.OriginGroupId, StringComparer.Ordinal),
                After = product.Ingress.Controller == IngressController.Traefik
                    ? After(Charts.Traefik, Charts.CertManager)
                    : After(Charts.AwsLoadBalancerController),
            },
            InCluster());

        var release = _files.Releases.GetValueOrDefault(product.Name);
        var components = DeliveredComponent.In(at);
        IReadOnlyList<Resource> before = release is { IsForward: true } && components.Count > 0
            ? BackupResources.Declare(product, components[0].Delivery, release.Running, home, _files, _providers, _cluster.Cluster)
            : [];
        foreach (var component in components)
        {
            Declare(component, home, [home, secrets, .. before], release);
        }
    }

    private void Declare(DeliveredComponent component, GuardedNamespace home, IReadOnlyList<Resource> before, ReleaseFile? release)
    {
        var ready = new ReadyComponent(
            $"{component.LogicalName}-delivery",
            new() { Delivered = component, Namespace = home.NamespaceName, After = After(Charts.ArgoRollouts) },
            InCluster());
        if (release?.Running.Service(component.Component.Name)?.Image is { } image)
        {
            _ = new RunningComponent(
                component.LogicalName,
                new()
                {
                    Delivered = component,
                    Image = image.ToString(),
                    Migrates = release.IsForward,
                    Namespace = home.NamespaceName,
                    ServiceAccount = home.ServiceAccountNames[component.Component.Name],
                    After = [ready, .. before, .. After(Charts.ArgoRollouts)],
                },
                InCluster());
        }
    }

    private ProvidedSecrets DeclareSecrets(MonitoredProduct at, GuardedNamespace home)
    {
        var product = at.Product;
        var prefix = SecretRights.Prefix(Environment);
        var kept = _values.Of(product, product.DeliveryTo(Environment) is null ? [] : product.WorkloadSecrets());
        var stored = kept.Count == 0 ? null : new StoredSecrets(
            $"{product.Name}-workload-secrets",
            new()
            {
                KeptAs = SecretObjects.KeptAs(prefix, product),
                Description = "What the settings give to workloads",
                Values = kept,
                KeyArn = _keys.Databases.Value.Arn,
                Tags = ResourceTags.For(product.Name, Environment, product.Team),
            },
            new() { Providers = { _providers.Aws } });

        return new(
            $"{product.Name}-secrets",
            new()
            {
                At = at,
                Namespace = home.NamespaceName,
                Stores = _data.Connections.Where(store => store.Key.Product == product.Name)
                    .ToDictionary(store => store.Key.Dependency, store => store.Value, StringComparer.Ordinal),
                SecretStore = KeptSecrets.StoreName,
                SecretPrefix = prefix,
                After = stored is null ? After(Charts.ExternalSecrets) : [stored, .. After(Charts.ExternalSecrets)],
            },
            InCluster());
    }

    private void DeclareRelay()
    {
        var calls = _files.Products.Where(product => product.Environment(Environment) is not null)
            .SelectMany(product => RollbackCall.For(product, Environment))
            .ToList();
        if (calls.Count == 0)
        {
            return;
        }

        _ = new RollbackRelay(
            "platform-rollback",
            new()
            {
                Calls = calls,
                Namespace = AddOnNamespaces.Controllers,
                Owner = new(Platform, _files.Settings.Account.PlatformTeam, Environment),
                SecretStore = KeptSecrets.StoreName,
                SecretPrefix = SecretRights.Prefix(Environment),
                After = After(Charts.ArgoEvents, Charts.ExternalSecrets),
            },
            InCluster());
    }

    private List<Resource> After(params IReadOnlyList<Chart> charts) => [.. charts.SelectMany(_cluster.AddOns.Declared)];

    private ComponentResourceOptions InCluster() => new() { Providers = { _cluster.Cluster.Provider } };
}
