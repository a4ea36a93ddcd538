using Slipway.Cluster.AddOns.Capacity;
using Slipway.Cluster.AddOns.Edge;
using Slipway.Cluster.AddOns.Logs;
using Slipway.Cluster.AddOns.Monitoring;
using Slipway.Cluster.AddOns.Rollouts;
using Slipway.Cluster.AddOns.Runners;
using Slipway.Cluster.AddOns.Security;

namespace Slipway.Cluster.AddOns;

/// <summary>Every add-on there is, each after those that it requires.</summary>
public static class AddOnCatalogue
{
    public static IReadOnlyList<IAddOn> All { get; } =
    [
        new LoadBalancerController(),
        new ExternalDns(),
        new AutomaticCertificates(),
        new ExternalSecrets(),
        new KubePrometheusStack(),
        new MetricsServer(),
        new ClusterAutoscaler(),
        new Traefik(),
        new BlackboxExporter(),
        new Pushgateway(),
        new LogShipper(),
        new ArgoRollouts(),
        new Reloader(),
        new ArgoEvents(),
        new K6Operator(),
        new RunnerController(),
        new TrivyOperator(),

        // Last, so that it does not judge the others while they come up.
        new Kyverno(),
    ];
}
