using Slipway.Catalog;

namespace Slipway.Cluster.AddOns.Logs;

/// <summary>Carries what the products' pods write to a log group of each, where it is encrypted and kept as long as the product asks.</summary>
public sealed class LogShipper : IAddOn
{
    public Chart Chart => Charts.Alloy;

    public string Namespace => AddOnNamespaces.Agents;

    public IReadOnlyList<int> MetricsPorts => [12345];

    public CustomDefinitions Definitions => CustomDefinitions.None;

    public IEnumerable<string> NeededBy(ClusterFacts facts) => facts.OnCluster.Select(product => product.Name);

    public IEnumerable<string> Requires(ClusterFacts facts) => facts.Monitors;

    public AddOnIdentity? Identity(ClusterFacts facts) => new()
    {
        ServiceAccount = Chart.Name,
        Statements =
        [
            new()
            {
                Actions = ["logs:PutLogEvents"],
                Resources = [.. ShippedLogs.For(facts).Select(logs => logs.StreamArn(facts))],
            },
        ],
    };

    public IChartValues Values(ClusterFacts facts) => new LogShipperValues
    {
        Alloy = new() { ConfigMap = new(AlloyConfiguration.For(facts)) },
        ServiceAccount = new(Chart.Name),
        ServiceMonitor = new(facts.IsMonitored),
    };
}
