namespace Slipway.KubernetesObjects.Analysis;

/// <summary>Metrics that are measured and shown, and fail nothing.</summary>
public sealed record DryRunMetric
{
    /// <summary>A name or a regular expression.</summary>
    public required string MetricName { get; init; }
}
