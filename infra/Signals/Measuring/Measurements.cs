using Slipway.Signals.Queries;
using Slipway.Signals.Sampling;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;

namespace Slipway.Signals.Measuring;

/// <summary>Where and how each signal of a product is measured.</summary>
public static class Measurements
{
    /// <summary>What holds where neither the product nor the house says another window.</summary>
    public static Duration UsualWindow { get; } = Duration.FromMinutes(5);

    public static int UsualPercentile { get; } = 95;

    /// <summary>The measurements of a condition, one for each service that has its signal; empty where nothing can give it.</summary>
    public static IReadOnlyList<Measurement> For(MonitoredProduct at, ConditionSpec condition) =>
        condition.Environment is { } environment && environment != at.Environment ? [] : [.. Of(at, condition)];

    /// <summary>The measurements of a signal that a dashboard shows.</summary>
    public static IReadOnlyList<Measurement> For(MonitoredProduct at, SignalName signal) => signal.Signal == Signal.ResponseTime
        ? [.. Percentiles.SelectMany(percentile => For(at, new ConditionSpec { Signal = signal, Percentile = percentile }))]
        : For(at, new ConditionSpec { Signal = signal });

    private static IReadOnlyList<int> Percentiles { get; } = [50, 95, 99];

    private static IEnumerable<Measurement> Of(MonitoredProduct at, ConditionSpec condition) => condition.Signal.Signal switch
    {
        Signal.ResponseTime or Signal.ErrorRate or Signal.Throughput => RequestMeasurements.For(at, condition),
        Signal.Health => HealthMeasurements.For(at, condition),
        Signal.Availability => HealthMeasurements.For(at, condition with { Window = condition.Window ?? Duration.FromDays(30) }),
        Signal.Cpu or Signal.Memory or Signal.DiskUsed or Signal.DiskFree or Signal.Network => ResourceMeasurements.For(at, condition),
        Signal.DatabaseQueryTime or Signal.DatabaseConnections => DatabaseMeasurements.For(at, condition),
        Signal.CacheMemory => CacheMeasurements.For(at, condition),
        Signal.FailedDeployments or Signal.DeploymentSuccess or Signal.DeploymentFrequency or Signal.RollbackFrequency
            or Signal.LeadTime or Signal.TimeToRestore or Signal.TimeSinceDrill => DeliveryMeasurements.For(at, condition),
        Signal.Series => OwnSeries(at, condition),
        Signal.ByHand => [],
        _ => PipelineMeasurements.For(at, condition),
    };

    private static IEnumerable<Measurement> OwnSeries(MonitoredProduct at, ConditionSpec condition) =>
        from component in at.Product.Components
        where condition.Of is null || condition.Of == component.Name
        from series in component.Metrics?.Series ?? []
        where series.Name == condition.Signal.Name
        let selector = at.Of(Selector.Of(series.Value), component.Name)
        select new Measurement
        {
            Signal = condition.Signal,
            At = at,
            Service = component.Name,
            Query = Query.Of(selector).Mean(),
            Sampler = Samplers.Gauge(selector),
        };
}
