using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Signals.Sampling;
using Slipway.Spec.Components;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;

namespace Slipway.Signals.Measuring;

/// <summary>Health and availability, as probes see them.</summary>
public static class HealthMeasurements
{
    /// <summary>The components whose health is judged, with the endpoints that count.</summary>
    public static IEnumerable<(ComponentSpec Component, IReadOnlyList<HealthSpec> Endpoints)> Judged(
        MonitoredProduct at, string? only = null, bool? critical = null) =>
        from component in at.Product.Components
        where only is null || only == component.Name
        let endpoints = component.Health
            .Where(health => health.UsedFor.Contains(HealthUse.Outside) && (critical is null || health.Critical == critical))
            .ToList()
        where endpoints.Count > 0
        select (component, (IReadOnlyList<HealthSpec>)endpoints);

    /// <summary>The probes of a component that count.</summary>
    public static Selector Probes(MonitoredProduct at, ComponentSpec component) =>
        at.Of(ProbeMetrics.Success.Select(), component.Name).Where(MetricLabels.From, at.JudgedFrom(component));

    /// <summary>How many endpoints failed as often in a row; nothing when none did. Each sample counts once, wherever the scrapes lie.</summary>
    public static Query FailedInARow(MonitoredProduct at, ComponentSpec component, IReadOnlyList<HealthSpec> endpoints, int failures) =>
        FailedInARow(Probes(at, component), endpoints, failures);

    /// <summary>The same for probes from one place; 0 when none failed, and nothing only where nobody asked.</summary>
    public static Query CountFailedInARow(
        MonitoredProduct at, ComponentSpec component, string from, IReadOnlyList<HealthSpec> endpoints, int failures)
    {
        var probes = at.Of(ProbeMetrics.Success.Select(), component.Name).Where(MetricLabels.From, from);
        return FailedInARow(probes, endpoints, failures).Or(Query.Of(probes).Count().Times(Query.Number(0)));
    }

    private static Query FailedInARow(Selector probes, IReadOnlyList<HealthSpec> endpoints, int failures)
    {
        var interval = endpoints.Max(endpoint => endpoint.Interval);
        var failed = Enumerable.Range(0, failures)
            .Select(index => Query.Of(probes.Earlier(new Duration(interval.Milliseconds * index))).Equal(0));
        return failed.Aggregate((all, next) => all.And(next)).Count();
    }

    internal static IEnumerable<Measurement> For(MonitoredProduct at, ConditionSpec condition) =>
        from judged in Judged(at, condition.Of)
        select Availability(at, judged.Component, condition.Signal, condition.Signal.Signal == Signal.Health ? null : condition.Window);

    /// <summary>The share of probes that succeeded in a window, or whether all do now.</summary>
    public static Measurement Availability(MonitoredProduct at, ComponentSpec component, SignalName signal, Duration? window)
    {
        var probes = Probes(at, component);
        return new()
        {
            Signal = signal,
            At = at,
            Service = component.Name,
            Window = window,
            Query = window is { } over ? Query.Average(probes, over).Mean() : Query.Of(probes).Min(),
            Sampler = Samplers.Gauge(probes.Where("endpoint", component.Health[0].Name)),
        };
    }
}
