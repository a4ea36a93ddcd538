namespace Slipway.Signals.Metrics;

/// <summary>What is known of databases: query times from the components that ask, the rest from the exporter.</summary>
public static class DatabaseMetrics
{
    /// <summary>OpenTelemetry's <c>db.client.operation.duration</c>, as a component that needs the database exposes it.</summary>
    public static Metric QueryDuration { get; } = new("db_client_operation_duration_seconds", MetricKind.Histogram, "le");

    public static Metric Connections { get; } = new("pg_stat_activity_count", MetricKind.Gauge, "datname", "state");

    public static MetricSource Exporter { get; } = new("postgres exporter", [Connections], MetricLabels.OfServices);
}
