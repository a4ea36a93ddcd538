using Slipway.Delivery.Releases;
using Slipway.Signals.Metrics;

namespace Slipway.Pipelines.Own;

/// <summary>What Slipway's own workflows push about the products: after a release is settled, and after going back was practised.</summary>
public static class OwnFigures
{
    public static IReadOnlyList<Metric> Metrics { get; } = [.. DeliveryFigures.Metrics, DeliveryMetrics.LastDrill, DeliveryMetrics.DrillDuration];
}
