using Slipway.Delivery.Analysis;
using Slipway.Delivery.Strategies;
using Slipway.Signals.Measuring;
using Slipway.Spec.Components;
using Slipway.Spec.Objectives;

namespace Slipway.Delivery.Budgets;

/// <summary>How long it takes until an analysis has seen that a version is bad: against how long it looks, and how long going back is instant.</summary>
internal static class AnalysisBudgets
{
    public static IEnumerable<TimeBudget> For(MonitoredProduct at) =>
        from component in DeliveredComponent.In(at)
        from analysis in VersionAnalysis.For(component)
        from metric in analysis.Metrics
        where metric.Decides
        from budget in new[] { Seen(analysis, metric), StillThere(analysis, metric) }
        where budget is not null
        select budget;

    /// <summary>What passes at worst before the measurement that ends the delivery.</summary>
    public static IEnumerable<BudgetLine> Detection(DeliveredComponent component, VersionMetric metric)
    {
        if (metric.Trigger.Condition.Signal.Signal == Signal.Health)
        {
            var slowest = component.Component.Health.Where(health => health.UsedFor.Contains(HealthUse.Outside)).MaxBy(health => health.Interval)!;
            var failures = metric.Trigger.Failures ?? 1;
            yield return new($"{failures} probes fail, one every {slowest.Interval}", slowest.Interval.Times(failures));
            yield return new("the last of them waits for its timeout", slowest.Timeout);
        }
        else
        {
            yield return new("the window fills with bad values", metric.Trigger.Condition.Window ?? Measurements.UsualWindow);
            yield return new("the last of them is read", component.Product.Monitoring.Scrape);
        }

        yield return new(
            metric.Violations == 1 ? "it is measured" : $"it is measured {metric.Violations} times, every {metric.Interval}",
            metric.Interval.Times(metric.Violations));
    }

    private static TimeBudget Seen(VersionAnalysis analysis, VersionMetric metric) => Budget(analysis, metric) with
    {
        Subject = $"{metric.Name} of {analysis.Delivered.Component.Name} is seen {Moment(analysis.Moment)}",
        Lines = [.. Detection(analysis.Delivered, metric)],
        Limit = analysis.Length,
        LimitedBy = $"the time for which it is measured {Moment(analysis.Moment)}",
    };

    private static TimeBudget? StillThere(VersionAnalysis analysis, VersionMetric metric) =>
        analysis.Moment == AnalysisMoment.After && Takeovers.KeptBehind(analysis.Delivered) is { } kept
            ? Budget(analysis, metric) with
            {
                Subject = $"{metric.Name} of {analysis.Delivered.Component.Name} is seen while the version before still runs",
                Lines = [.. Detection(analysis.Delivered, metric), new("requests go back (assumed)", AssumedTimes.TrafficBack)],
                Limit = kept,
                LimitedBy = "clean-up of the previous version",
            }
            : null;

    private static TimeBudget Budget(VersionAnalysis analysis, VersionMetric metric) => new()
    {
        Product = analysis.Delivered.Product.Name,
        Environment = analysis.Delivered.At.Environment,
        Subject = metric.Name,
        Place = $"rollback.triggers.{metric.Name}",
        Lines = [],
    };

    private static string Moment(AnalysisMoment moment) => moment switch
    {
        AnalysisMoment.Before => "before users see it",
        AnalysisMoment.After => "after it took over",
        _ => "on its way",
    };
}
