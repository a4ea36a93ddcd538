using Slipway.Catalog;
using Slipway.Spec.LoadTests;

namespace Slipway.Cluster.AddOns.Rollouts;

/// <summary>Puts a product under load with k6 from inside the cluster.</summary>
public sealed class K6Operator : IAddOn
{
    public Chart Chart => Charts.K6Operator;

    public string Namespace => AddOnNamespaces.Controllers;

    public IReadOnlyList<int> MetricsPorts => [8443];

    public CustomDefinitions Definitions => CustomDefinitions.Templated;

    public IEnumerable<string> NeededBy(ClusterFacts facts) => facts.OnCluster
        .Where(product => product.LoadTests is { Tool: LoadTool.K6 } load && load.Scenarios.Any(one => one.Against == facts.Environment))
        .Select(product => product.Name);

    public IEnumerable<string> Requires(ClusterFacts facts) => facts.Monitors;

    public IChartValues Values(ClusterFacts facts) => new K6OperatorValues
    {
        Metrics = new(new(facts.IsMonitored)),
    };
}
