using Pulumi;
using Slipway.KubernetesObjects.Monitoring;
using Slipway.KubernetesObjects.Secrets;
using Slipway.Spec.Quantities;

namespace Slipway.Tests.KubernetesObjects;

/// <summary>Rules, and what is scraped and probed.</summary>
internal static class MonitoringSamples
{
    private static readonly Dictionary<string, string> Labels = new() { ["severity"] = "critical" };

    private static readonly SecretKey Key = new() { Name = "channels", Key = "url" };

    private static readonly Authorization Token = new() { Type = "Bearer", Credentials = Key };

    private static readonly Relabeling[] Relabelings =
    [
        new() { Action = RelabelAction.Replace, SourceLabels = ["job"], Separator = ";", Regex = "(.*)", TargetLabel = "service", Replacement = "$1" },
    ];

    private static readonly NamespaceSelector Namespaces = new() { Any = false, MatchNames = ["shop"] };

    private static readonly Duration HalfAMinute = Duration.Parse("30s");

    public static PrometheusRuleSpec Rules { get; } = new()
    {
        Groups =
        [
            new()
            {
                Name = "shop",
                Interval = HalfAMinute,
                Limit = 10,
                Labels = Labels,
                Rules =
                [
                    new() { Record = "shop:errors:ratio", Expr = "vector(0)" },
                    new()
                    {
                        Alert = "Slow",
                        Expr = "vector(1) > 0",
                        For = Duration.Parse("1d"),
                        KeepFiringFor = Duration.Parse("5m"),
                        Labels = Labels,
                        Annotations = Labels,
                    },
                ],
            },
        ],
    };

    private static ScrapeConfigSpec Addresses => new()
    {
        StaticConfigs = [new() { Targets = ["app.example:443"], Labels = Labels }],
        MetricsPath = "/metrics",
        Scheme = "HTTPS",
        ScrapeInterval = HalfAMinute,
        Authorization = Token,
    };

    public static void Declare(CustomResourceOptions options)
    {
        _ = new PrometheusRule("prometheus-rule", Samples.Named(Rules), options);
        _ = new ServiceMonitor("service-monitor", Samples.Named(Services), options);
        _ = new PodMonitor("pod-monitor", Samples.Named(Pods), options);
        _ = new Probe("probe", Samples.Named(Probes), options);
        _ = new ScrapeConfig("scrape-config", Samples.Named(Addresses), options);
    }

    private static ServiceMonitorSpec Services => new()
    {
        Selector = Samples.Selector,
        NamespaceSelector = Namespaces,
        JobLabel = "app.kubernetes.io/name",
        TargetLabels = ["slipway/product"],
        PodTargetLabels = ["slipway/component"],
        SampleLimit = 20000,
        LabelLimit = 40,
        Endpoints =
        [
            new()
            {
                Port = "http",
                Path = "/metrics",
                Scheme = "http",
                Interval = HalfAMinute,
                ScrapeTimeout = Duration.Parse("10s"),
                HonorLabels = true,
                Params = new Dictionary<string, IReadOnlyList<string>> { ["match[]"] = ["up"] },
                Authorization = Token,
                Relabelings = Relabelings,
                MetricRelabelings = Relabelings,
            },
        ],
    };

    private static PodMonitorSpec Pods => new()
    {
        Selector = Samples.Selector,
        NamespaceSelector = Namespaces,
        JobLabel = "app.kubernetes.io/name",
        PodTargetLabels = ["slipway/component"],
        SampleLimit = 20000,
        LabelLimit = 40,
        PodMetricsEndpoints =
        [
            new()
            {
                Port = "metrics",
                PortNumber = 9090,
                Path = "/metrics",
                Scheme = "http",
                Interval = HalfAMinute,
                ScrapeTimeout = Duration.Parse("10s"),
                HonorLabels = false,
                Authorization = Token,
                Relabelings = Relabelings,
                MetricRelabelings = Relabelings,
            },
        ],
    };

    private static ProbeSpec Probes => new()
    {
        Prober = new() { Url = "blackbox:9115", Path = "/probe", Scheme = "http" },
        Targets = new() { StaticConfig = new() { Static = ["https://shop.example/health"], Labels = Labels, RelabelingConfigs = Relabelings } },
        JobName = "shop",
        Module = "http_2xx",
        Interval = HalfAMinute,
        ScrapeTimeout = Duration.Parse("10s"),
        SampleLimit = 1000,
        MetricRelabelings = Relabelings,
    };
}
