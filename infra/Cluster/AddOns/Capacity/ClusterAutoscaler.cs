using Slipway.Catalog;

namespace Slipway.Cluster.AddOns.Capacity;

/// <summary>Adds nodes for pods that find no room, and takes away nodes that are not needed.</summary>
public sealed class ClusterAutoscaler : IAddOn
{
    public Chart Chart => Charts.ClusterAutoscaler;

    public string Namespace => AddOnNamespaces.Controllers;

    public IReadOnlyList<int> MetricsPorts => [8085];

    public CustomDefinitions Definitions => CustomDefinitions.None;

    /// <summary>Another's nodes are not ours to add.</summary>
    public IEnumerable<string> NeededBy(ClusterFacts facts) => facts.ClusterName is null ? [] : facts.GrowingPools;

    public IEnumerable<string> Requires(ClusterFacts facts) => facts.Monitors;

    public AddOnIdentity? Identity(ClusterFacts facts) => new()
    {
        ServiceAccount = Chart.Name,
        Statements = ClusterAutoscalerRights.For(facts),
    };

    public IChartValues Values(ClusterFacts facts) => new ClusterAutoscalerValues
    {
        AwsRegion = facts.Account.Region,
        AutoDiscovery = new(facts.ClusterName ?? ""),
        ReplicaCount = facts.Replicas,
        Rbac = new(new(Chart.Name)),
        ServiceMonitor = new() { Enabled = facts.IsMonitored },
    };
}
