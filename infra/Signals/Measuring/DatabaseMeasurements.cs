using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Signals.Sampling;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Objectives;

namespace Slipway.Signals.Measuring;

/// <summary>Query times and connections of databases.</summary>
internal static class DatabaseMeasurements
{
    public static IEnumerable<Measurement> For(MonitoredProduct at, ConditionSpec condition) =>
        at.Product.Dependencies
            .Where(dependency => dependency.Engine == DependencyEngine.Postgresql && dependency.Has(at.Environment))
            .Where(dependency => condition.Of is null || condition.Of == dependency.Name)
            .Select(dependency => For(at, dependency, condition));

    private static Measurement For(MonitoredProduct at, DependencySpec dependency, ConditionSpec condition)
    {
        var window = condition.Window ?? Measurements.UsualWindow;
        var percentile = condition.Percentile ?? Measurements.UsualPercentile;
        var times = at.Of(DatabaseMetrics.QueryDuration.Buckets());
        var connections = at.Of(DatabaseMetrics.Connections.Select(), dependency.Name);
        var isTime = condition.Signal.Signal == Signal.DatabaseQueryTime;
        return new()
        {
            Signal = condition.Signal,
            At = at,
            Service = dependency.Name,
            Percentile = isTime ? percentile : null,
            Window = isTime ? window : null,
            Query = isTime ? Query.Quantile(percentile, Query.Rate(times, window).Sum("le")) : Query.Of(connections).Sum(),
            Sampler = isTime ? Samplers.Histogram(times, percentile) : Samplers.Gauge(connections),
        };
    }
}
