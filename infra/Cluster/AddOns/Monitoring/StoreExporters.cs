using Slipway.Catalog;
using Slipway.Cloud.Data;
using Slipway.Spec;

namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>An exporter for each store that is made for a product of the environment.</summary>
public static class StoreExporters
{
    private const int PostgresMetrics = 9187;
    private const int RedisMetrics = 9121;

    public static IReadOnlyList<StoreExporter> For(ClusterFacts facts) =>
        [.. facts.IsMonitored ? facts.Products.SelectMany(product => For(product, facts.Environment)) : []];

    public static IEnumerable<StoreExporter> For(ProductSpec product, string environment) =>
    [
        .. ManagedStores.Databases(product, environment).Select(store => new StoreExporter
        {
            Product = product.Name,
            Store = store.Name,
            Chart = Charts.PostgresExporter,
            MetricsPort = PostgresMetrics,
            StorePort = ConnectionSettings.Postgresql(product.Name, store).Port,
        }),
        .. ManagedStores.Caches(product, environment).Select(store => new StoreExporter
        {
            Product = product.Name,
            Store = store.Name,
            Chart = Charts.RedisExporter,
            MetricsPort = RedisMetrics,
            StorePort = ConnectionSettings.Redis(product.Name, store).Port,
        }),
    ];

    /// <summary>The ports of the stores that they ask.</summary>
    public static IEnumerable<int> StorePorts(ClusterFacts facts) => For(facts).Select(exporter => exporter.StorePort).Distinct().Order();
}
