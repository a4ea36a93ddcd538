using Slipway.Spec.Components;

namespace Slipway.Signals.Metrics;

/// <summary>What is known of databases: query times from the components that ask, the rest from the exporter.</summary>
public static class DatabaseMetrics
{
    /// <summary>OpenTelemetry's <c>db.client.operation.duration</c>, which is called the same in every language.</summary>
    public static Metric UsualQueryDuration { get; } = new("db_client_operation_duration_seconds", MetricKind.Histogram, "le");

    public static Metric Connections { get; } = new("pg_stat_activity_count", MetricKind.Gauge, "datname", "state");

    /// <summary>How long a component's queries take: as the usual library says, unless its file names another metric.</summary>
    public static Metric QueryDuration(ComponentSpec component) =>
        component.Metrics?.Queries is { } name ? UsualQueryDuration with { Name = name } : UsualQueryDuration;

    public static MetricSource Exporter { get; } = new("postgres exporter", [Connections], MetricLabels.OfServices);
}
