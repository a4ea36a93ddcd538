using Slipway.Cluster.AddOns.Monitoring;
using Slipway.KubernetesObjects.Monitoring;
using Slipway.Observability.Probing;
using Slipway.Signals.Metrics;

namespace Slipway.Observability.Watching;

/// <summary>Health probes as objects that the blackbox exporter's Prometheus reads.</summary>
public static class ProbedEndpoints
{
    public static string NameOf(HealthProbe probe) =>
        $"{probe.At.Product.Name}-{probe.Component}-{probe.Endpoint}-{probe.From}";

    public static ProbeSpec SpecOf(HealthProbe probe) => new()
    {
        JobName = NameOf(probe),
        Prober = new() { Url = MonitoringAddresses.BlackboxExporter },
        Module = probe.IsEncrypted ? ProbeModules.Https : ProbeModules.Http,
        Interval = probe.Interval,
        ScrapeTimeout = probe.Timeout,
        Targets = new()
        {
            StaticConfig = new()
            {
                Static = [probe.Url],
                Labels = new SortedDictionary<string, string>(StringComparer.Ordinal)
                {
                    [MetricLabels.Product] = probe.At.Product.Name,
                    [MetricLabels.Environment] = probe.At.Environment,
                    [MetricLabels.Service] = probe.Component,
                    ["endpoint"] = probe.Endpoint,
                    [MetricLabels.From] = probe.From,
                },
            },
        },
    };
}
