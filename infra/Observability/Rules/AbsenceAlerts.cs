using Slipway.Observability.RuleTests;
using Slipway.Signals.Measuring;
using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Spec.Alerts;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.Rules;

/// <summary>Alerts on series that others depend on and that are not there: without them those would be silent for the wrong reason.</summary>
public static class AbsenceAlerts
{
    private static readonly Duration s_scraped = Duration.FromMinutes(15);

    // Pushed when a pipeline runs, which on a new product takes a while.
    private static readonly Duration s_pushed = Duration.FromDays(1);

    private static readonly string[] s_kept =
        [MetricLabels.Product, MetricLabels.Environment, MetricLabels.Service, MetricLabels.From, "namespace", "container", "resource", "mountpoint"];

    public static IReadOnlyList<AlertRule> For(MonitoredProduct at, IEnumerable<AlertRule> alerts, IEnumerable<Measurement> measurements)
    {
        var recorded = measurements.DistinctBy(item => item.Key).ToDictionary(item => item.RecordedKey(), StringComparer.Ordinal);
        var needed =
            from alert in alerts
            from selector in alert.Condition.Reads
            from raw in recorded.GetValueOrDefault(Key(selector)) is { } measurement ? measurement.Query.Reads : [selector]
            select (Service: alert.Service, Selector: Common(raw));
        var all = needed.DistinctBy(item => item.Selector.ToString(), StringComparer.Ordinal)
            .OrderBy(item => item.Selector.ToString(), StringComparer.Ordinal)
            .ToList();
        return [.. all.Select(item => For(at, item.Service, item.Selector, [.. all.Select(other => other.Selector).Where(other => other != item.Selector)]))];
    }

    private static AlertRule For(MonitoredProduct at, string service, Selector missing, IReadOnlyList<Selector> others)
    {
        var waits = missing.Series.StartsWith("ci_", StringComparison.Ordinal) || missing.Series.StartsWith("perf_", StringComparison.Ordinal)
            || missing.Series.StartsWith("delivery_", StringComparison.Ordinal) ? s_pushed : s_scraped;
        return new()
        {
            Name = "signal_missing",
            At = at,
            Service = service,
            Signal = new(Signal.Series, "absence"),
            Condition = Query.Absent(missing).Max(),
            For = waits,
            Severity = AlertSeverity.Warning,
            Labels = [new("metric", missing.Series), .. Told(missing)],
            Summary = $"{missing.Series} of {service} in {at.Environment} has been missing (alert after {waits})",
            Description = "Nobody would be told if what it measures went wrong for users",
            Runbook = RunbookChoice.Of(at.Product, Signal.Health),
            DetectedWithin = waits + RuleIntervals.Absence + at.Product.Monitoring.Scrape,
            Cases = Cases(missing, others, waits),
        };
    }

    private static IEnumerable<Slipway.Spec.Reading.NamedValue<string>> Told(Selector selector) =>
        selector.Labels.Where(label => label.Label is "resource" or MetricLabels.From).Select(label => new Slipway.Spec.Reading.NamedValue<string>(label.Label, label.Value));

    private static IReadOnlyList<AlertCase> Cases(Selector missing, IReadOnlyList<Selector> others, Duration waits)
    {
        var interval = RuleIntervals.Absence;
        var step = Duration.FromMinutes(1);
        var samples = Moments.Samples(waits + interval.Times(3), step);
        var present = others.Select(other => SampledSeries.Constant(other, 1, samples)).ToList();
        return
        [
            new()
            {
                Name = "missing",
                Step = step,
                Series = present,
                Checks = [new(waits.Minus(interval), AlertState.Quiet), new(waits, AlertState.Firing, 1)],
            },
            new()
            {
                Name = "there",
                Step = step,
                Series = [.. present, SampledSeries.Constant(missing, 1, samples)],
                Checks = [new(interval, AlertState.Inactive), new(waits + interval, AlertState.Inactive)],
            },
        ];
    }

    /// <summary>Without what only some series of the metric have: a status, a path, a bucket.</summary>
    private static Selector Common(Selector selector) => selector with
    {
        Ago = Duration.Zero,
        Labels = [.. selector.Labels.Where(label => !label.IsPattern && s_kept.Contains(label.Label))],
    };

    private static string RecordedKey(this Measurement measurement) => Key(measurement.Recorded);

    private static string Key(Selector selector) => (selector with { Ago = Duration.Zero }).ToString();
}
