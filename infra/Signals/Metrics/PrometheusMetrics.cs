namespace Slipway.Signals.Metrics;

/// <summary>What Prometheus says of the alerts that it evaluates.</summary>
public static class PrometheusMetrics
{
    public static Metric Alerts { get; } = new("ALERTS", MetricKind.Gauge, "alertname", "alertstate");

    public static MetricSource Source { get; } = new("prometheus", [Alerts], MetricLabels.OfServices);
}
