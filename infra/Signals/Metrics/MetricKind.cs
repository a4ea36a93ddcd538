namespace Slipway.Signals.Metrics;

/// <summary>How a metric's values behave.</summary>
public enum MetricKind
{
    Gauge,
    Counter,
    Histogram,
}
