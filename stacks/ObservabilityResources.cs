using Pulumi;
using Slipway.Catalog;
using Slipway.Cluster.AddOns;
using Slipway.Cluster.AddOns.Monitoring;
using Slipway.Cluster.AddOns.Security;
using Slipway.Delivery.Rollback;
using Slipway.Observability.Routing;
using Slipway.Observability.Rules;
using Slipway.Observability.Watching;
using Slipway.Signals.Measuring;
using Slipway.Spec;

namespace Slipway.Stacks;

/// <summary>What watches the environment's products, and whom it tells.</summary>
public static class ObservabilityResources
{
    private const string Platform = "platform";

    public static void Declare(EnvironmentFiles files, ClusterResources cluster)
    {
        var settings = files.Settings;
        var links = new AlertLinks(settings.Domain);

        // A pipeline reports to one environment, so that nobody is told twice: the one whose stack has the repositories.
        var products = files.Products
            .Where(product => product.Environment(settings.Name) is not null)
            .Select(product => new MonitoredProduct(product, settings.Name, settings.Account.DeclaresShared))
            .ToList();
        foreach (var product in products)
        {
            _ = new WatchedProduct(
                $"{product.Product.Name}-watch",
                new()
                {
                    Product = product,
                    Links = links,
                    Namespace = AddOnNamespaces.Monitoring,
                    Owner = new(product.Product.Name, product.Product.Team, settings.Name),
                    After = AfterOf(cluster, Charts.KubePrometheusStack),
                },
                new() { Providers = { cluster.Cluster.Provider } });
        }

        _ = new RoutedAlerts(
            $"{Platform}-alerts",
            new()
            {
                Products = products,
                Platform = Receivers(settings),
                Links = links,
                Environment = settings.Name,
                Namespace = AddOnNamespaces.Monitoring,
                Owner = new(Platform, settings.Account.PlatformTeam, settings.Name),
                SecretStore = KeptSecrets.StoreName,
                SecretPrefix = SecretRights.Prefix(settings.Name),
                After = AfterOf(cluster, Charts.KubePrometheusStack, Charts.ExternalSecrets),
            },
            new() { Providers = { cluster.Cluster.Provider } });
    }

    // What an existing cluster brings itself is there already.
    private static IReadOnlyList<Resource> AfterOf(ClusterResources cluster, params IReadOnlyList<Chart> charts) =>
        [.. charts.Where(chart => cluster.AddOns.All.ContainsKey(chart.Name)).Select(chart => cluster.AddOns.All[chart.Name])];

    private static PlatformReceivers Receivers(EnvironmentSettings settings) => new()
    {
        SecretsFolder = MonitoringSecrets.ReceiversDirectory,
        TemplatesFolder = "/etc/alertmanager/config",
        SlackChannel = $"#{settings.Account.PlatformTeam}",
        RollbackUrl = RollbackSensorAddress.Url(AddOnNamespaces.Controllers),
        Smarthost = $"smtp.{settings.Domain}:587",
        MailSender = $"alerts@{settings.Domain}",
    };
}
