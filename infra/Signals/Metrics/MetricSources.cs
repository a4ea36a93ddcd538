using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Signals.Metrics;

/// <summary>Everything that exposes metrics: what the platform brings, and what a product's components declare.</summary>
public static class MetricSources
{
    // What the cluster's Prometheus knows of the pod that it reads.
    private static readonly string[] s_ofPods = [.. MetricLabels.OfServices, "namespace", "pod", "container"];

    /// <summary>What every environment has, whatever runs in it.</summary>
    public static IReadOnlyList<MetricSource> Platform { get; } =
    [
        ProbeMetrics.Source, ContainerMetrics.Kubelet, ContainerMetrics.State, NodeMetrics.Source, DatabaseMetrics.Exporter, CacheMetrics.Exporter,
        PipelineMetrics.Source, DeliveryMetrics.Source, PrometheusMetrics.Source,
    ];

    public static IEnumerable<MetricSource> Of(ProductSpec product) =>
        product.Components.Where(component => component.Metrics is not null).Select(Of);

    private static MetricSource Of(ComponentSpec component)
    {
        var http = HttpMetrics.Of(component);
        var own = component.Metrics!.Series.Select(series => new Metric(series.Value, MetricKind.Gauge));
        Metric[] metrics = [http.Requests, http.Duration, ProcessMetrics.CpuSeconds, ProcessMetrics.Memory, DatabaseMetrics.QueryDuration(component), .. own];
        return new(component.Name, metrics, component.Platform == Spec.Components.Platform.Kubernetes ? s_ofPods : MetricLabels.OfServices);
    }
}
