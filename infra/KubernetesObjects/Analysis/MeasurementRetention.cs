namespace Slipway.KubernetesObjects.Analysis;

/// <summary>How many measurements of a metric are kept.</summary>
public sealed record MeasurementRetention
{
    public required string MetricName { get; init; }

    public required int Limit { get; init; }
}
