using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Signals.Sampling;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;

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
        var times = Times(at);
        var connections = at.Of(DatabaseMetrics.Connections.Select(), dependency.Name);
        var isTime = condition.Signal.Signal == Signal.DatabaseQueryTime;
        return new()
        {
            Signal = condition.Signal,
            At = at,
            Service = dependency.Name,
            Percentile = isTime ? percentile : null,
            Window = isTime ? window : null,
            Query = isTime ? Query.Quantile(percentile, Rates(times, window).Sum("le")) : Query.Of(connections).Sum(),
            Sampler = isTime ? Samplers.Histograms(times, percentile) : Samplers.Gauge(connections),
        };
    }

    // Whoever asks the database says how long that takes, each by the name that its library has for it.
    private static IReadOnlyList<Selector> Times(MonitoredProduct at) =>
    [
        .. at.Product.Components.Where(component => component.Metrics is not null)
            .Select(component => DatabaseMetrics.QueryDuration(component).Buckets())
            .DefaultIfEmpty(DatabaseMetrics.UsualQueryDuration.Buckets())
            .DistinctBy(buckets => buckets.Series)
            .Select(at.Of),
    ];

    private static Query Rates(IReadOnlyList<Selector> times, Duration window) =>
        times.Select(series => Query.Rate(series, window)).Aggregate((all, next) => all.Or(next));
}
