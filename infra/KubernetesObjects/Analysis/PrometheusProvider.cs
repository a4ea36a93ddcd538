namespace Slipway.KubernetesObjects.Analysis;

/// <summary>A query to Prometheus.</summary>
public sealed record PrometheusProvider
{
    public required string Address { get; init; }

    public required string Query { get; init; }

    /// <summary>In seconds.</summary>
    public int? Timeout { get; init; }
}
