using Pulumi;
using Slipway.Catalog;
using Slipway.Cluster.AddOns;
using Slipway.Cluster.AddOns.Security;
using Slipway.Observability.Watching;

namespace Slipway.Stacks;

/// <summary>What watches the environment's products, and whom it tells.</summary>
public static class ObservabilityResources
{
    private const string Platform = "platform";

    public static void Declare(EnvironmentFiles files, ClusterResources cluster)
    {
        var settings = files.Settings;
        var watched = WatchedEnvironments.Of(settings, files.Products);
        foreach (var product in watched.Products)
        {
            _ = new WatchedProduct(
                $"{product.Product.Name}-watch",
                new()
                {
                    Product = product,
                    Links = watched.Links,
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
                Watched = watched,
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
}
