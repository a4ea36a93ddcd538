namespace Slipway.Signals.Metrics;

/// <summary>Something that exposes metrics: an exporter, a component, the pipeline.</summary>
public sealed record MetricSource(string Name, IReadOnlyList<Metric> Metrics);
