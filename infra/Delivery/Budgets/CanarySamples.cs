using Slipway.Delivery.Analysis;
using Slipway.Signals.Measuring;
using Slipway.Spec.Quantities;

namespace Slipway.Delivery.Budgets;

/// <summary>How many values that share no measurement a canary gives of what it is measured by.</summary>
public sealed record CanarySamples
{
    /// <summary>Fewer may all be chance: with two, one bad one is half of them.</summary>
    public const int Least = 3;

    public required DeliveredComponent Delivered { get; init; }

    public required VersionMetric Metric { get; init; }

    public required Duration Window { get; init; }

    /// <summary>For how long it is measured.</summary>
    public required Duration Length { get; init; }

    public int Count => (int)(Length.Milliseconds / Window.Milliseconds);

    public bool AreEnough => Count >= Least;

    public static IReadOnlyList<CanarySamples> For(MonitoredProduct at) =>
    [
        .. from component in DeliveredComponent.In(at)
           where component.Takeover == TakeoverKind.Canary
           from analysis in VersionAnalysis.For(component)
           from metric in analysis.Metrics
           where metric.Decides && metric.Trigger.Condition.Window is not null
           select new CanarySamples
           {
               Delivered = component,
               Metric = metric,
               Window = metric.Trigger.Condition.Window!.Value,
               Length = analysis.Length,
           },
    ];
}
