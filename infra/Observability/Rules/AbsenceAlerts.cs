using Slipway.Observability.RuleTests;
using Slipway.Signals.Measuring;
using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Spec.Alerts;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Observability.Rules;

/// <summary>Alerts on series that others depend on and that are not there: without them those would be silent for the wrong reason.</summary>
public static class AbsenceAlerts
{
    public const string Name = "signal_missing";

    private static readonly Duration s_scraped = Duration.FromMinutes(15);

    // Pushed when a pipeline runs, which on a new product takes a while.
    private static readonly Duration s_pushed = Duration.FromDays(1);

    private static readonly string[] s_kept =
        [MetricLabels.Product, MetricLabels.Environment, MetricLabels.Service, MetricLabels.From, "namespace", "container", "resource", "mountpoint"];

    /// <summary>Whether it is about what pipelines push, rather than what is scraped.</summary>
    public static bool IsSlow(AlertRule alert) => alert.For == s_pushed;

    /// <param name="readers">The services about which something is decided, and by which query.</param>
    public static IReadOnlyList<AlertRule> For(
        MonitoredProduct at, IEnumerable<(string Service, Query Query)> readers, IReadOnlyList<Measurement> measurements)
    {
        var needed =
            from reader in readers
            from selector in Needed(reader.Query, measurements)
            select (reader.Service, Selector: selector);
        var all = needed.DistinctBy(item => item.Selector.ToString(), StringComparer.Ordinal)
            .OrderBy(item => item.Selector.ToString(), StringComparer.Ordinal)
            .ToList();
        return
        [
            .. from item in all
               let others = all.Select(other => other.Selector).Where(other => other != item.Selector && IsPushed(other) == IsPushed(item.Selector))
               select For(at, item.Service, item.Selector, [.. others]),
        ];
    }

    /// <summary>The series that have to be there for a query to say anything: what is exposed, also where the query reads what was recorded of it.</summary>
    public static IEnumerable<Selector> Needed(Query query, IReadOnlyList<Measurement> measurements) =>
        from selector in query.Reads
        from raw in measurements.FirstOrDefault(item => item.Key == Key(selector)) is { } measurement ? measurement.Query.Reads : [selector]
        select Common(raw);

    private static AlertRule For(MonitoredProduct at, string service, Selector missing, IReadOnlyList<Selector> others)
    {
        var (waits, interval) = IsPushed(missing) ? (s_pushed, RuleIntervals.SlowAbsence) : (s_scraped, RuleIntervals.Absence);
        return new()
        {
            Name = Name,
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
            DetectedWithin = waits + interval + at.Product.Monitoring.Scrape,
            Cases = Cases(missing, others, waits, interval),
        };
    }

    private static bool IsPushed(Selector selector) =>
        PipelineMetrics.Source.Metrics.Concat(DeliveryMetrics.Source.Metrics).Any(metric => metric.Series.Contains(selector.Series));

    private static IEnumerable<NamedValue<string>> Told(Selector selector) =>
        selector.Labels.Where(label => label.Label is "resource" or MetricLabels.From)
            .Select(label => new NamedValue<string>(label.Label, label.Value));

    private static IReadOnlyList<AlertCase> Cases(Selector missing, IReadOnlyList<Selector> others, Duration waits, Duration interval)
    {
        var step = Duration.FromMinutes(2);
        var samples = Moments.Samples(waits + interval.Times(3), step);
        var present = others.Select(other => SampledSeries.Constant(other, 1, samples)).ToList();
        return
        [
            new()
            {
                Name = "missing",
                Step = step,
                Series = [.. present, .. Decoys.Constant(Query.Of(missing), missing, 1, samples)],
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

    private static string Key(Selector selector) => (selector with { Ago = Duration.Zero }).ToString();
}
