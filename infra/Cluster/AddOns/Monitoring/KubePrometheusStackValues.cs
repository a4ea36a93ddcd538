using System.Text.Json.Serialization;

namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>What the monitoring stack is told. What EKS runs itself cannot be scraped and is left out.</summary>
public sealed record KubePrometheusStackValues : IChartValues
{
    public required PrometheusValues Prometheus { get; init; }

    public required AlertmanagerValues Alertmanager { get; init; }

    public required GrafanaValues Grafana { get; init; }

    public Rules DefaultRules { get; init; } = new();

    public Operator PrometheusOperator { get; init; } = new();

    [JsonPropertyName("kube-state-metrics")]
    public StateMetrics KubeStateMetrics { get; init; } = new();

    [JsonPropertyName("prometheus-node-exporter")]
    public NodeExporter PrometheusNodeExporter { get; init; } = new();

    public Switch KubeControllerManager { get; init; } = Switch.Off;

    public Switch KubeScheduler { get; init; } = Switch.Off;

    public Switch KubeEtcd { get; init; } = Switch.Off;

    /// <summary>It answers to its own machine only.</summary>
    public Switch KubeProxy { get; init; } = Switch.Off;

    /// <summary>The chart's own alerts. Ours is the heartbeat; theirs would be told to people, as would one that only holds others back.</summary>
    public sealed record Rules
    {
        public IReadOnlyDictionary<string, bool> Disabled { get; init; } = new SortedDictionary<string, bool>(StringComparer.Ordinal)
        {
            ["InfoInhibitor"] = true,
            ["Watchdog"] = true,
        };
    }

    /// <summary>Keeps the definitions of monitors and rules as objects.</summary>
    public sealed record Operator
    {
        public ResourceAmounts Resources { get; init; } = new("50m", "128Mi", "500m", "384Mi");

        public Reloader PrometheusConfigReloader { get; init; } = new();

        public Webhooks AdmissionWebhooks { get; init; } = new();
    }

    /// <summary>Tells Prometheus and Alertmanager of new configuration.</summary>
    public sealed record Reloader
    {
        public ResourceAmounts Resources { get; init; } = new("10m", "32Mi", "100m", "64Mi");
    }

    /// <summary>Refuses rules that Prometheus could not load.</summary>
    public sealed record Webhooks
    {
        public CertificateJob Patch { get; init; } = new();
    }

    /// <summary>Makes the webhook's certificate.</summary>
    public sealed record CertificateJob
    {
        public ResourceAmounts Resources { get; init; } = new("10m", "32Mi", "100m", "64Mi");
    }

    /// <summary>Tells the state of objects, with the labels by which signals find their product.</summary>
    public sealed record StateMetrics
    {
        public IReadOnlyList<string> MetricLabelsAllowlist { get; init; } =
        [
            "namespaces=[slipway/product,slipway/environment,slipway/owner]",
            "pods=[app.kubernetes.io/name,app.kubernetes.io/component,app.kubernetes.io/part-of,rollouts-pod-template-hash]",
        ];

        public ResourceAmounts Resources { get; init; } = new("25m", "64Mi", "500m", "256Mi");
    }

    /// <summary>Tells the state of each machine; the namespace is the one where that is allowed.</summary>
    public sealed record NodeExporter
    {
        public string NamespaceOverride { get; init; } = AddOnNamespaces.Agents;

        public ResourceAmounts Resources { get; init; } = new("25m", "32Mi", "200m", "96Mi");
    }
}
