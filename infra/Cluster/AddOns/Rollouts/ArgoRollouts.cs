using Slipway.Catalog;

namespace Slipway.Cluster.AddOns.Rollouts;

/// <summary>Shifts traffic to a new version step by step, measures, and takes it back.</summary>
public sealed class ArgoRollouts : IAddOn
{
    public Chart Chart => Charts.ArgoRollouts;

    public string Namespace => AddOnNamespaces.Controllers;

    public IReadOnlyList<int> MetricsPorts => [8090];

    public CustomDefinitions Definitions => CustomDefinitions.Templated;

    public IEnumerable<string> NeededBy(ClusterFacts facts) => facts.OnCluster
        .Where(product => product.Delivery.Any(delivery => delivery.Name == facts.Environment))
        .Select(product => product.Name);

    public IEnumerable<string> Requires(ClusterFacts facts) => facts.Monitors;

    public IChartValues Values(ClusterFacts facts) => new ArgoRolloutsValues
    {
        Controller = new()
        {
            Replicas = facts.Replicas,
            Metrics = new() { Enabled = facts.IsMonitored, ServiceMonitor = new(facts.IsMonitored) },
        },
    };
}
