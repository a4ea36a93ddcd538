namespace Slipway.Signals.Metrics;

/// <summary>What the blackbox exporter says of an address that it asked.</summary>
public static class ProbeMetrics
{
    public static Metric Success { get; } = new("probe_success", MetricKind.Gauge, "endpoint", "from");

    public static Metric Duration { get; } = new("probe_duration_seconds", MetricKind.Gauge, "endpoint", "from");

    public static Metric CertificateExpiry { get; } = new("probe_ssl_earliest_cert_expiry", MetricKind.Gauge, "endpoint", "from");

    public static MetricSource Source { get; } = new("blackbox exporter", [Success, Duration, CertificateExpiry], MetricLabels.OfServices);
}
