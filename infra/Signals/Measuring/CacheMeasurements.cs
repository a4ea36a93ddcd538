using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Signals.Sampling;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Objectives;

namespace Slipway.Signals.Measuring;

/// <summary>How full caches are.</summary>
internal static class CacheMeasurements
{
    public static IEnumerable<Measurement> For(MonitoredProduct at, ConditionSpec condition) =>
        from dependency in at.Product.Dependencies
        where dependency is { Engine: DependencyEngine.Redis, Provided: DependencyProvision.Managed } && dependency.Has(at.Environment)
        where condition.Of is null || condition.Of == dependency.Name
        let used = at.Of(CacheMetrics.UsedBytes.Select(), dependency.Name)
        let all = at.Of(CacheMetrics.MaximumBytes.Select(), dependency.Name)
        select new Measurement
        {
            Signal = condition.Signal,
            At = at,
            Service = dependency.Name,
            Query = Query.Of(used).Sum().DividedBy(Query.Of(all).Sum()),
            Sampler = Samplers.Filling(used, all),
        };
}
