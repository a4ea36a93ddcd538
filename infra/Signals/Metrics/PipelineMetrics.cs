namespace Slipway.Signals.Metrics;

/// <summary>What pipelines push about commits, by product; none depends on an environment.</summary>
public static class PipelineMetrics
{
    /// <summary>From 0 to 100, as coverage tools write it.</summary>
    public static Metric Coverage { get; } = new("ci_coverage_percent", MetricKind.Gauge, "suite");

    public static Metric TestSuccess { get; } = new("ci_test_success_ratio", MetricKind.Gauge, "workflow");

    public static Metric TestDuration { get; } = new("ci_test_duration_seconds", MetricKind.Gauge, "suite");

    public static Metric TestFailures { get; } = new("ci_test_failures", MetricKind.Gauge, "suite");

    /// <summary>How long a suite kept processors busy.</summary>
    public static Metric TestCpu { get; } = new("ci_test_cpu_seconds", MetricKind.Gauge, "suite");

    /// <summary>The most memory that a suite took at once.</summary>
    public static Metric TestMemory { get; } = new("ci_test_memory_bytes", MetricKind.Gauge, "suite");

    public static Metric Vulnerabilities { get; } = new("ci_open_vulnerabilities", MetricKind.Gauge, "severity");

    public static Metric ImageSize { get; } = new("ci_image_size_bytes", MetricKind.Gauge, "image");

    /// <summary>GitHub's count of all runs so far, so that a job without a memory can push it.</summary>
    public static Metric Runs { get; } = new("ci_workflow_runs_total", MetricKind.Counter, "workflow", "conclusion");

    public static Metric ConsecutiveFailures { get; } = new("ci_consecutive_failures", MetricKind.Gauge, "workflow");

    public static Metric LoadTestDuration { get; } = new("perf_response_time_seconds", MetricKind.Gauge, "scenario", "percentile");

    /// <summary>How much slower than the baseline: 0.1 is 10 %.</summary>
    public static Metric Regression { get; } = new("perf_regression_ratio", MetricKind.Gauge, "scenario");

    public static MetricSource Source { get; } = new(
        "pipeline",
        [
            Coverage, TestSuccess, TestDuration, TestFailures, TestCpu, TestMemory, Vulnerabilities, ImageSize, Runs, ConsecutiveFailures,
            LoadTestDuration, Regression,
        ],
        MetricLabels.Product);
}
