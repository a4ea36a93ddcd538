namespace Slipway.Signals.Metrics;

/// <summary>What the deploying jobs push about releases, by product and environment; counted from the release file's history.</summary>
public static class DeliveryMetrics
{
    public static Metric Deployments { get; } = new("delivery_deployments_total", MetricKind.Counter, "outcome");

    /// <summary>How many deployments failed since the last one that succeeded.</summary>
    public static Metric FailedInARow { get; } = new("delivery_consecutive_failures", MetricKind.Gauge);

    /// <summary>From the commit until it ran, of the newest release.</summary>
    public static Metric LeadTime { get; } = new("delivery_lead_time_seconds", MetricKind.Gauge);

    /// <summary>From the failure until it was healthy again, of the last failure.</summary>
    public static Metric TimeToRestore { get; } = new("delivery_time_to_restore_seconds", MetricKind.Gauge);

    /// <summary>When going back was last practised with success; 0 when it failed since.</summary>
    public static Metric LastDrill { get; } = new("delivery_last_drill_timestamp_seconds", MetricKind.Gauge);

    /// <summary>How long the way back took then.</summary>
    public static Metric DrillDuration { get; } = new("delivery_last_drill_duration_seconds", MetricKind.Gauge);

    public static string Succeeded { get; } = "succeeded";

    public static string Failed { get; } = "failed";

    public static string RolledBack { get; } = "rolled-back";

    public static MetricSource Source { get; } = new(
        "delivery",
        [Deployments, FailedInARow, LeadTime, TimeToRestore, LastDrill, DrillDuration],
        MetricLabels.Product,
        MetricLabels.Environment);
}
