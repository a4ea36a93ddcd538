namespace Slipway.Signals.Metrics;

/// <summary>What the node exporter says of the cluster's machines.</summary>
public static class NodeMetrics
{
    public static Metric FreeBytes { get; } = new("node_filesystem_avail_bytes", MetricKind.Gauge, "instance", "mountpoint");

    public static Metric AllBytes { get; } = new("node_filesystem_size_bytes", MetricKind.Gauge, "instance", "mountpoint");

    public static MetricSource Source { get; } = new("node exporter", [FreeBytes, AllBytes]);
}
