using Slipway.Delivery;
using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;
using Slipway.Spec.Rollback;

namespace Slipway.Tests.Live;

/// <summary>What scrapes and probes would have told of a component whose new version behaves in some way.</summary>
internal sealed class ComponentSeries(DeliveredComponent delivered)
{
    /// <summary>The hash in the names of the new version's pods.</summary>
    public const string Version = "5f7d9c4b8";

    /// <summary>After how many seconds a spike begins, and pods start anew.</summary>
    public const int Turn = 600;

    private const double PerSecond = 10;
    private const int LoneRequestsAt = 180;

    private readonly ComponentSpec _component = delivered.Component;

    private string Pod => $"{delivered.Workload}-{Version}-abcde";

    private Duration Scrape => delivered.Product.Monitoring.Scrape;

    /// <summary>Each series with the time between its samples and what it says so many seconds after the version came; null for nothing.</summary>
    public IEnumerable<(Selector Series, Duration Every, Func<Behaviour, int, double?> Value)> All =>
        [.. _component.Metrics is null ? [] : Requests(), .. Resources(), .. Probes()];

    private IEnumerable<(Selector, Duration, Func<Behaviour, int, double?>)> Requests()
    {
        var http = HttpMetrics.Of(_component);
        var requests = OfPod(http.Requests.Select());
        var failing = Share(Limit(Signal.ErrorRate) ?? 0.05m);
        yield return (requests.Where(http.Status, "500"), Scrape, failing);
        yield return (requests.Where(http.Status, "200"), Scrape, (behaviour, after) => Came(behaviour, after) - failing(behaviour, after));

        var limit = Limit(Signal.ResponseTime) ?? 1m;
        var slow = Share(1 - ((Trigger(Signal.ResponseTime)?.Condition.Percentile ?? 95) / 100m));
        var buckets = OfPod(http.Duration.Buckets());
        foreach (var bound in new[] { limit / 2, limit })
        {
            yield return (buckets.Where("le", Query.Written(bound)), Scrape, (behaviour, after) => Came(behaviour, after) - slow(behaviour, after));
        }

        foreach (var bound in new[] { Query.Written(limit * 2), "+Inf" })
        {
            yield return (buckets.Where("le", bound), Scrape, Came);
        }
    }

    private IEnumerable<(Selector, Duration, Func<Behaviour, int, double?>)> Resources()
    {
        var limits = OfContainer(ContainerMetrics.Limits.Select());
        yield return (OfContainer(ContainerMetrics.CpuSeconds.Select()), Scrape, (behaviour, after) => Seconds(behaviour, after) / 4.0);
        yield return (limits.Where("resource", "cpu"), Scrape, (behaviour, _) => Always(behaviour, 1));
        yield return (OfContainer(ContainerMetrics.WorkingSet.Select()), Scrape, (behaviour, _) => Always(behaviour, 400));
        yield return (limits.Where("resource", "memory"), Scrape, (behaviour, _) => Always(behaviour, 1000));
    }

    private IEnumerable<(Selector, Duration, Func<Behaviour, int, double?>)> Probes() =>
        from health in _component.Health
        where health.UsedFor.Contains(HealthUse.Outside)
        from side in new[] { delivered.IncomingService is null ? null : MetricLabels.Incoming, delivered.At.JudgedFrom(_component) }.OfType<string>()
        let probes = delivered.At.Of(ProbeMetrics.Success.Select(), _component.Name).Where("endpoint", health.Name).Where(MetricLabels.From, side)
        select (probes, health.Interval, (Func<Behaviour, int, double?>)((behaviour, after) =>
            Always(behaviour, Fails(behaviour, after, health.Interval) ? 0 : 1)));

    private bool Fails(Behaviour behaviour, int after, Duration interval)
    {
        var failures = Trigger(Signal.Health)?.Failures ?? 1;
        return behaviour switch
        {
            Behaviour.ErrorSpike => after >= Turn,
            Behaviour.SlowBurn => after / (int)interval.TotalSeconds % (failures + 1) < failures - 1,
            _ => false,
        };
    }

    // How many requests of a kind there were, if the version gives just that share of them which it may not.
    private static Func<Behaviour, int, double?> Share(decimal limit) => (behaviour, after) => behaviour switch
    {
        Behaviour.ErrorSpike => PerSecond / 2 * Math.Max(0, after - Turn),
        Behaviour.SlowBurn => Came(behaviour, after) * (double)limit * 1.2,
        Behaviour.Bearable or Behaviour.CounterReset => Came(behaviour, after) * (double)limit * 0.8,
        Behaviour.LoneFailure => after < LoneRequestsAt ? 0 : 1,
        _ => Always(behaviour, 0),
    };

    private static double? Came(Behaviour behaviour, int after) => behaviour switch
    {
        Behaviour.LowTraffic => 1,
        Behaviour.LoneFailure => after < LoneRequestsAt ? 0 : 40,
        _ => Seconds(behaviour, after) * PerSecond,
    };

    // Since the pods started; whatever they count began from nothing then.
    private static double? Seconds(Behaviour behaviour, int after) =>
        Always(behaviour, behaviour == Behaviour.CounterReset && after >= Turn ? after - Turn : after);

    private static double? Always(Behaviour behaviour, double value) => behaviour == Behaviour.NoData ? null : value;

    private RollbackTriggerSpec? Trigger(Signal signal) => delivered.Product.TriggersIn(delivered.At.Environment)
        .SingleOrDefault(trigger => trigger.Condition.Signal.Signal == signal && delivered.Delivery.Watches.Contains(trigger.Name));

    private decimal? Limit(Signal signal) => Trigger(signal)?.Condition.Threshold?.Amount.Value;

    private Selector OfPod(Selector series) => delivered.At.Of(series, _component.Name).Where("pod", Pod);

    private Selector OfContainer(Selector series) =>
        series.Where("namespace", delivered.At.Namespace).Where("container", _component.Name).Where("pod", Pod);
}
