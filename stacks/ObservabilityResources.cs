using Pulumi;
using Slipway.Catalog;
using Slipway.Cloud;
using Slipway.Cluster.AddOns;
using Slipway.Cluster.AddOns.Edge;
using Slipway.Cluster.AddOns.Monitoring;
using Slipway.Cluster.AddOns.Security;
using Slipway.Delivery.Secrets;
using Slipway.KubernetesObjects.Labels;
using Slipway.Observability.Dashboards;
using Slipway.Observability.Pushing;
using Slipway.Observability.Watching;
using Slipway.Pipelines.Measuring;
using Slipway.Signals.Measuring;

namespace Slipway.Stacks;

/// <summary>What watches the environment's products, and whom it tells.</summary>
public sealed class ObservabilityResources
{
    private const string Platform = "platform";

    private readonly EnvironmentSettings _settings;
    private readonly EnvironmentProviders _providers;
    private readonly EnvironmentKeys _keys;
    private readonly ClusterFacts _facts;
    private readonly ClusterResources _cluster;
    private readonly SecretValues _values;
    private readonly WatchedEnvironment _watched;

    public ObservabilityResources(
        EnvironmentFiles files,
        EnvironmentProviders providers,
        EnvironmentKeys keys,
        ClusterResources cluster,
        DataResources data,
        SecretValues values)
    {
        (_settings, _providers, _keys, _values) = (files.Settings, providers, keys, values);
        _facts = EnvironmentFacts.Of(files);
        _cluster = cluster;
        _watched = WatchedEnvironments.Of(files.Settings, files.Products);
        DeclareProducts();
        DeclareAlerts();
        DeclareDelivery();
        DeclareAddOns();
        DeclareStores(data);
        Pushing = AddOnPlan.Needs(_facts, Charts.Pushgateway.Name) ? DeclarePushing() : null;
    }

    /// <summary>Where and with what pipelines push their figures; null where no product has a pipeline.</summary>
    public (string Address, Output<string> Password)? Pushing { get; }

    private ObjectOwner Owner => new(Platform, _settings.Account.PlatformTeam, _settings.Name);

    private void DeclareProducts()
    {
        foreach (var product in _watched.Products)
        {
            _ = new WatchedProduct(
                $"{product.Product.Name}-watch",
                new()
                {
                    Product = product,
                    Links = _watched.Links,
                    Namespace = AddOnNamespaces.Monitoring,
                    Owner = new(product.Product.Name, product.Product.Team, _settings.Name),
                    After = AfterOf(Charts.KubePrometheusStack),
                },
                InCluster());
        }
    }

    private void DeclareAlerts() => _ = new RoutedAlerts(
        $"{Platform}-alerts",
        new()
        {
            Watched = _watched,
            Namespace = AddOnNamespaces.Monitoring,
            Owner = Owner,
            SecretStore = KeptSecrets.StoreName,
            SecretPrefix = SecretRights.Prefix(_settings.Name),
            After = [.. _watched.Products.SelectMany(DeclareSecrets), .. AfterOf(Charts.KubePrometheusStack, Charts.ExternalSecrets)],
        },
        InCluster());

    // What a product's channels sign in with is given once, to the settings; GitHub and the cluster both have it from there.
    private IEnumerable<Resource> DeclareSecrets(MonitoredProduct at)
    {
        var product = at.Product;
        var values = _values.Of(product, ReceiverSecrets.Of(product));
        return values.Count == 0 ? [] :
        [
            new StoredSecrets(
                $"{product.Name}-monitoring-secrets",
                new()
                {
                    KeptAs = SecretObjects.KeptForMonitoringAs(SecretRights.Prefix(_settings.Name), product),
                    Description = "What the settings give to monitoring",
                    Values = values,
                    KeyArn = _keys.Databases.Value.Arn,
                    Tags = ResourceTags.For(product.Name, _settings.Name, product.Team),
                },
                new() { Providers = { _providers.Aws } }),
        ];
    }

    private void DeclareDelivery() => _ = new DeliveryOverview(
        $"{Platform}-delivery",
        new() { Watched = _watched, Namespace = AddOnNamespaces.Monitoring, Owner = Owner, After = AfterOf(Charts.KubePrometheusStack) },
        InCluster());

    private void DeclareAddOns()
    {
        foreach (var (addOn, monitor) in ScrapedAddOns.For(_facts))
        {
            _ = new WatchedAddOn(
                $"{Platform}-{addOn}-watch",
                new()
                {
                    Title = addOn,
                    Monitor = monitor,
                    Namespace = AddOnNamespaces.Monitoring,
                    Owner = Owner,
                    After = AfterOf(Charts.KubePrometheusStack),
                },
                InCluster());
        }
    }

    private void DeclareStores(DataResources data)
    {
        foreach (var exporter in StoreExporters.For(_facts))
        {
            var product = _watched.Products.First(product => product.Product.Name == exporter.Product).Product;
            var connection = data.Connections[(exporter.Product, exporter.Store)];
            var store = new WatchedStore(
                $"{exporter.Product}-{exporter.Store}-watch",
                new()
                {
                    Exporter = exporter,
                    Address = connection.UrlTemplate,
                    PasswordSecret = connection.SecretArn,
                    PasswordProperty = connection.Settings.PasswordProperty,
                    Interval = product.Monitoring.Scrape,
                    Namespace = AddOnNamespaces.Monitoring,
                    Owner = new(product.Name, product.Team, _settings.Name),
                    SecretStore = KeptSecrets.StoreName,
                    After = AfterOf(Charts.KubePrometheusStack, Charts.ExternalSecrets),
                },
                InCluster());
            _cluster.AddOns.Declare(exporter, store.Address);
        }
    }

    private (string Address, Output<string> Password) DeclarePushing()
    {
        var host = HostNames.Push(_facts);
        var password = new Config().RequireSecret("pushPassword");
        _ = new PushedMetrics(
            $"{Platform}-pushed-metrics",
            new()
            {
                Host = host,
                Password = password,
                Questions = _watched.Products.Any(product => PrometheusQuestions.Come(product.Product, _settings.Name)),
                Issuer = PublicCertificates.IssuerName,
                Namespace = AddOnNamespaces.Monitoring,
                Owner = Owner,
                After = AfterOf(Charts.Traefik, Charts.CertManager, Charts.Pushgateway),
            },
            InCluster());
        return ($"https://{host}", password);
    }

    // What an existing cluster brings itself is there already.
    private IReadOnlyList<Resource> AfterOf(params IReadOnlyList<Chart> charts) =>
        [.. charts.Where(chart => _cluster.AddOns.All.ContainsKey(chart.Name)).Select(chart => _cluster.AddOns.All[chart.Name])];

    private ComponentResourceOptions InCluster() => new() { Providers = { _cluster.Cluster.Provider } };
}
