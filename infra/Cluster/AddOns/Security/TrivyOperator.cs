using Slipway.Catalog;
using Slipway.Spec;
using Slipway.Spec.Pipeline;

namespace Slipway.Cluster.AddOns.Security;

/// <summary>Goes on scanning what runs, since a vulnerability becomes known after an image was built.</summary>
public sealed class TrivyOperator : IAddOn
{
    public Chart Chart => Charts.TrivyOperator;

    public string Namespace => AddOnNamespaces.Controllers;

    public IReadOnlyList<int> MetricsPorts => [8080];

    public CustomDefinitions Definitions => CustomDefinitions.InstalledOnce;

    public IEnumerable<string> NeededBy(ClusterFacts facts) => facts.OnCluster
        .Where(product => product.Pipeline.Images.Scan.Contains(ScanKind.Vulnerabilities))
        .Select(product => product.Name);

    public IEnumerable<string> Requires(ClusterFacts facts) => facts.Monitors;

    public IChartValues Values(ClusterFacts facts) => new TrivyOperatorValues
    {
        TargetNamespaces = string.Join(',', facts.OnCluster
            .Select(product => product.NamespaceIn(facts.Environment))
            .Order(StringComparer.Ordinal)),
        ServiceMonitor = new(facts.IsMonitored),
    };
}
