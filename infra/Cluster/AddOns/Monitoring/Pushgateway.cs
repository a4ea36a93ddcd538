using Slipway.Catalog;

namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>Keeps what pipelines measured until Prometheus reads it, since a pipeline is gone by then.</summary>
public sealed class Pushgateway : IAddOn
{
    public Chart Chart => Charts.Pushgateway;

    public string Namespace => AddOnNamespaces.Monitoring;

    public IReadOnlyList<int> MetricsPorts => [9091];

    public CustomDefinitions Definitions => CustomDefinitions.None;

    public IEnumerable<string> NeededBy(ClusterFacts facts) => facts.Where(product => product.Pipeline.Workflows.Count > 0);

    /// <summary>Pipelines at GitHub reach it through Traefik, which asks for a password.</summary>
    public IEnumerable<string> Requires(ClusterFacts facts) => [Charts.Traefik.Name, .. facts.Monitors];

    public IChartValues Values(ClusterFacts facts) => new PushgatewayValues { ServiceMonitor = new() { Enabled = facts.IsMonitored } };
}
