namespace Slipway.Signals.Metrics;

/// <summary>Something that exposes metrics: an exporter, a component, the pipeline.</summary>
/// <param name="Given">The labels that scraping or pushing gives all of its series.</param>
public sealed record MetricSource(string Name, IReadOnlyList<Metric> Metrics, params IReadOnlyList<string> Given);
