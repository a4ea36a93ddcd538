namespace Slipway.Signals.Metrics;

/// <summary>What the kubelet and kube-state-metrics say of containers.</summary>
public static class ContainerMetrics
{
    public static Metric CpuSeconds { get; } = new("container_cpu_usage_seconds_total", MetricKind.Counter, "namespace", "pod", "container");

    public static Metric WorkingSet { get; } = new("container_memory_working_set_bytes", MetricKind.Gauge, "namespace", "pod", "container");

    public static Metric Received { get; } = new("container_network_receive_bytes_total", MetricKind.Counter, "namespace", "pod");

    public static Metric Sent { get; } = new("container_network_transmit_bytes_total", MetricKind.Counter, "namespace", "pod");

    public static Metric Limits { get; } =
        new("kube_pod_container_resource_limits", MetricKind.Gauge, "namespace", "pod", "container", "resource");

    public static MetricSource Kubelet { get; } = new("kubelet", [CpuSeconds, WorkingSet, Received, Sent]);

    public static MetricSource State { get; } = new("kube-state-metrics", [Limits]);
}
