using Slipway.Catalog;
using Slipway.Cluster.AddOns;
using Slipway.KubernetesObjects.Monitoring;

namespace Slipway.Observability.Watching;

/// <summary>The add-ons that come before Prometheus, whose own charts can therefore not say that it is to read them.</summary>
public static class ScrapedAddOns
{
    public static IReadOnlyList<(string Name, PodMonitorSpec Monitor)> For(ClusterFacts facts) =>
    [
        .. AddOnPlan.For(facts)
            .TakeWhile(planned => planned.Name != Charts.KubePrometheusStack.Name)
            .Where(planned => facts.IsMonitored && planned.AddOn.MetricsPorts.Count > 0)
            .Select(planned => (planned.Name, Of(planned))),
    ];

    private static PodMonitorSpec Of(PlannedAddOn planned) => new()
    {
        Selector = new() { MatchLabels = new Dictionary<string, string> { ["app.kubernetes.io/instance"] = planned.Name } },
        NamespaceSelector = new() { MatchNames = [planned.AddOn.Namespace] },
        PodMetricsEndpoints = [.. planned.AddOn.MetricsPorts.Select(port => new PodScrapeEndpoint { PortNumber = port, Path = "/metrics" })],
    };
}
