namespace Slipway.KubernetesObjects.Analysis;

/// <summary>Where a measurement comes from; exactly one of its members is set.</summary>
public sealed record MetricProvider
{
    public PrometheusProvider? Prometheus { get; init; }

    public WebProvider? Web { get; init; }
}
