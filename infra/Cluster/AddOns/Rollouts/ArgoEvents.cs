using Slipway.Catalog;
using Slipway.Spec;

namespace Slipway.Cluster.AddOns.Rollouts;

/// <summary>Carries an alert that asks for a rollback to the workflow that performs it.</summary>
public sealed class ArgoEvents : IAddOn
{
    public Chart Chart => Charts.ArgoEvents;

    public string Namespace => AddOnNamespaces.Controllers;

    public IReadOnlyList<int> MetricsPorts => [7777];

    public CustomDefinitions Definitions => CustomDefinitions.Templated;

    public IEnumerable<string> NeededBy(ClusterFacts facts) =>
        facts.Where(product => product.CalledStrategies(facts.Environment).Any());

    public IEnumerable<string> Requires(ClusterFacts facts) => facts.Monitors;

    public IChartValues Values(ClusterFacts facts) => new ArgoEventsValues
    {
        Controller = new()
        {
            Replicas = facts.Replicas,
            Metrics = new() { Enabled = facts.IsMonitored, ServiceMonitor = new(facts.IsMonitored) },
        },
    };
}
