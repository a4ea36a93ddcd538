using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Analysis;

/// <summary>One measurement, taken again and again, and what it takes to fail.</summary>
public sealed record AnalysisMetric
{
    public required string Name { get; init; }

    public required MetricProvider Provider { get; init; }

    public Duration? Interval { get; init; }

    public Duration? InitialDelay { get; init; }

    /// <summary>How many measurements there are; null for as long as the rollout asks.</summary>
    public int? Count { get; init; }

    public string? SuccessCondition { get; init; }

    public string? FailureCondition { get; init; }

    /// <summary>How many failures are borne.</summary>
    public int? FailureLimit { get; init; }

    public int? InconclusiveLimit { get; init; }

    public int? ConsecutiveErrorLimit { get; init; }

    public int? ConsecutiveSuccessLimit { get; init; }
}
