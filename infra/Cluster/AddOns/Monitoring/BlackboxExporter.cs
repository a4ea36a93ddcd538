using Slipway.Catalog;
using Slipway.Spec.Components;

namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>Asks the products' addresses from outside, as their users do.</summary>
public sealed class BlackboxExporter : IAddOn
{
    public Chart Chart => Charts.BlackboxExporter;

    public string Namespace => AddOnNamespaces.Monitoring;

    public IReadOnlyList<int> MetricsPorts => [9115];

    public CustomDefinitions Definitions => CustomDefinitions.None;

    public IEnumerable<string> NeededBy(ClusterFacts facts) => facts.Where(product =>
        product.Components.Any(component => component.Health.Any(health => health.UsedFor.Contains(HealthUse.Outside))));

    public IEnumerable<string> Requires(ClusterFacts facts) => facts.Monitors;

    public IChartValues Values(ClusterFacts facts) => new BlackboxExporterValues
    {
        Replicas = facts.Replicas,
        ServiceMonitor = new(new(facts.IsMonitored)),
    };
}
