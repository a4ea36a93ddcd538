namespace Slipway.Signals.Metrics;

/// <summary>What the exporter of a cache says.</summary>
public static class CacheMetrics
{
    public static Metric UsedBytes { get; } = new("redis_memory_used_bytes", MetricKind.Gauge);

    /// <summary>How much it may use; zero where nothing limits it, which no managed cache has.</summary>
    public static Metric MaximumBytes { get; } = new("redis_memory_max_bytes", MetricKind.Gauge);

    public static MetricSource Exporter { get; } = new("redis exporter", [UsedBytes, MaximumBytes], MetricLabels.OfServices);
}
