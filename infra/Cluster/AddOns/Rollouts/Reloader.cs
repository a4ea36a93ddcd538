using Slipway.Catalog;
using Slipway.Cloud.Data;
using Slipway.Spec;

namespace Slipway.Cluster.AddOns.Rollouts;

/// <summary>Starts the replicas of a workload anew when a password that they got as a variable has changed.</summary>
public sealed class Reloader : IAddOn
{
    public Chart Chart => Charts.Reloader;

    public string Namespace => AddOnNamespaces.Restarts;

    public IReadOnlyList<int> MetricsPorts => [9090];

    public CustomDefinitions Definitions => CustomDefinitions.None;

    public IEnumerable<string> NeededBy(ClusterFacts facts) => Watched(facts).Select(product => product.Name);

    public IEnumerable<string> Requires(ClusterFacts facts) => [Charts.ArgoRollouts.Name, .. facts.Monitors];

    public IChartValues Values(ClusterFacts facts) => new ReloaderValues
    {
        Reloader = new()
        {
            Namespaces = [.. Watched(facts).Select(product => product.NamespaceIn(facts.Environment)).Order(StringComparer.Ordinal)],
            PodMonitor = new(facts.IsMonitored),
        },
    };

    private static IEnumerable<ProductSpec> Watched(ClusterFacts facts) =>
        facts.OnCluster.Where(product => ManagedStores.RotatedInPods(product, facts.Environment).Any());
}
