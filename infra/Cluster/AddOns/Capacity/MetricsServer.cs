using Slipway.Catalog;
using Slipway.Spec.Components;

namespace Slipway.Cluster.AddOns.Capacity;

/// <summary>Tells Kubernetes how much its pods use, which autoscaling goes by.</summary>
public sealed class MetricsServer : IAddOn
{
    public Chart Chart => Charts.MetricsServer;

    public string Namespace => AddOnNamespaces.Controllers;

    public IReadOnlyList<int> MetricsPorts => [10250];

    public IReadOnlyList<int> WebhookPorts => [10250];

    public CustomDefinitions Definitions => CustomDefinitions.None;

    public IEnumerable<string> NeededBy(ClusterFacts facts) => facts.Where(product =>
        product.Components.Any(component => component is { Platform: Platform.Kubernetes, ScaleAt: not null }));

    public IEnumerable<string> Requires(ClusterFacts facts) => facts.Monitors;

    public IChartValues Values(ClusterFacts facts) => new MetricsServerValues
    {
        Replicas = facts.Replicas,
        Metrics = new(facts.IsMonitored),
        ServiceMonitor = new(facts.IsMonitored),
    };
}
