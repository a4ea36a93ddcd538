using Slipway.Spec;
using Slipway.Spec.Quantities;

namespace Slipway.Delivery.Analysis;

/// <summary>A series of measurements that decides whether a new version of a component stays.</summary>
public sealed record VersionAnalysis
{
    /// <summary>The argument with the hash that the names of the new version's pods carry.</summary>
    public const string Version = "version";

    public required DeliveredComponent Delivered { get; init; }

    public required AnalysisMoment Moment { get; init; }

    /// <summary>For how long it is measured.</summary>
    public required Duration Length { get; init; }

    public required IReadOnlyList<VersionMetric> Metrics { get; init; }

    /// <summary>The template's name, and the last part of its resource's.</summary>
    public string Role => Moment == AnalysisMoment.Before ? "gate" : "watch";

    public string Name => $"{Delivered.Workload}-{Role}";

    /// <summary>The analyses of a component; none for a moment at which there is nothing to measure.</summary>
    public static IReadOnlyList<VersionAnalysis> For(DeliveredComponent component)
    {
        var gates = Sum(component.Steps.Select(step => step.Gate));
        var watches = Sum(component.Steps.Select(step => step.Watch));
        IEnumerable<VersionAnalysis?> all = component.Takeover switch
        {
            TakeoverKind.BlueGreen =>
                [Of(component, AnalysisMoment.Before, gates), Of(component, AnalysisMoment.After, watches)],
            _ => [Of(component, AnalysisMoment.Along, gates + watches)],
        };
        return [.. all.OfType<VersionAnalysis>()];
    }

    private static VersionAnalysis? Of(DeliveredComponent component, AnalysisMoment moment, Duration duration)
    {
        var watched = component.Product.TriggersIn(component.At.Environment)
            .Where(trigger => component.Delivery.Watches.Contains(trigger.Name, StringComparer.Ordinal));
        var metrics = duration == Duration.Zero
            ? []
            : watched.SelectMany(trigger => VersionMetrics.For(component, trigger, moment, duration)).ToList();
        return metrics.Count == 0 ? null : new() { Delivered = component, Moment = moment, Length = duration, Metrics = metrics };
    }

    private static Duration Sum(IEnumerable<Duration?> durations) =>
        durations.OfType<Duration>().Aggregate(Duration.Zero, (sum, next) => sum + next);
}
