namespace Slipway.Signals.Metrics;

/// <summary>What every client library says of its own process; all that a hosting platform lets us see of the machine.</summary>
public static class ProcessMetrics
{
    public static Metric CpuSeconds { get; } = new("process_cpu_seconds_total", MetricKind.Counter);

    public static Metric Memory { get; } = new("process_resident_memory_bytes", MetricKind.Gauge);
}
