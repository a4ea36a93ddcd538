using Slipway.Catalog;

namespace Slipway.Cluster.AddOns.Security;

/// <summary>Refuses workloads that break the platform's rules, whoever deploys them.</summary>
public sealed class Kyverno : IAddOn
{
    public Chart Chart => Charts.Kyverno;

    public string Namespace => AddOnNamespaces.Controllers;

    public IReadOnlyList<int> MetricsPorts => [8000];

    public IReadOnlyList<int> WebhookPorts => [9443];

    public CustomDefinitions Definitions => CustomDefinitions.Templated;

    public IEnumerable<string> NeededBy(ClusterFacts facts) => facts.OnCluster.Select(product => product.Name);

    public IEnumerable<string> Requires(ClusterFacts facts) => facts.Monitors;

    public IChartValues Values(ClusterFacts facts)
    {
        var monitor = new Switch(facts.IsMonitored);
        return new KyvernoValues
        {
            // Two are not enough for what every new pod waits for: the chart itself advises three.
            AdmissionController = new()
            {
                Replicas = facts.HighlyAvailable ? 3 : 1,
                PodDisruptionBudget = new(facts.HighlyAvailable),
                ServiceMonitor = monitor,
            },
            BackgroundController = new() { Replicas = facts.Replicas, ServiceMonitor = monitor },
            CleanupController = new() { Replicas = facts.Replicas, ServiceMonitor = monitor },
            ReportsController = new() { Replicas = facts.Replicas, ServiceMonitor = monitor },
        };
    }
}
