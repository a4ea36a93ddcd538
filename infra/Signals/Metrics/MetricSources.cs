using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Signals.Metrics;

/// <summary>Everything that exposes metrics: what the platform brings, and what a product's components declare.</summary>
public static class MetricSources
{
    /// <summary>What every environment has, whatever runs in it.</summary>
    public static IReadOnlyList<MetricSource> Platform { get; } =
    [
        ProbeMetrics.Source, ContainerMetrics.Kubelet, ContainerMetrics.State, NodeMetrics.Source, DatabaseMetrics.Exporter, CacheMetrics.Exporter,
        PipelineMetrics.Source, DeliveryMetrics.Source,
    ];

    public static IEnumerable<MetricSource> Of(ProductSpec product) =>
        product.Components.Where(component => component.Metrics is not null).Select(Of);

    private static MetricSource Of(ComponentSpec component)
    {
        var http = HttpMetrics.Of(component.Toolchain.Language);
        var own = component.Metrics!.Series.Select(series => new Metric(series.Value, MetricKind.Gauge));
        return new(component.Name, [http.Requests, http.Duration, ProcessMetrics.CpuSeconds, ProcessMetrics.Memory, DatabaseMetrics.QueryDuration, .. own]);
    }
}
