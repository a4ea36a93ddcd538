using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Signals.Sampling;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;

namespace Slipway.Signals.Measuring;

/// <summary>What the pipeline found out about commits.</summary>
internal static class PipelineMeasurements
{
    private static readonly Duration s_week = Duration.FromDays(7);

    public static IEnumerable<Measurement> For(MonitoredProduct at, ConditionSpec condition)
    {
        if (at.HasPipeline && Query(at, condition) is var (query, sampler, window))
        {
            yield return new()
            {
                Signal = condition.Signal,
                At = at,
                Service = at.Product.Name,
                Window = window,
                Query = query,
                Sampler = sampler,
            };
        }
    }

    private static (Query Query, Sampler Sampler, Duration? Window)? Query(MonitoredProduct at, ConditionSpec condition) =>
        condition.Signal.Signal switch
        {
            Signal.Coverage => Coverage(at),
            Signal.TestSuccess => Lowest(at, PipelineMetrics.TestSuccess),
            Signal.TestDuration => Highest(at, PipelineMetrics.TestDuration),
            Signal.TestFailures => Total(at, PipelineMetrics.TestFailures),
            Signal.Vulnerabilities => Total(at, PipelineMetrics.Vulnerabilities),
            Signal.ImageSize => Highest(at, PipelineMetrics.ImageSize),
            Signal.Performance => Highest(at, PipelineMetrics.LoadTestDuration),
            Signal.PerformanceRegression => Highest(at, PipelineMetrics.Regression),
            Signal.ConsecutiveBuildFailures => Highest(at, PipelineMetrics.ConsecutiveFailures),
            Signal.BuildSuccess => BuildSuccess(at, condition.Window ?? s_week),
            _ => null,
        };

    private static (Query, Sampler, Duration?)? Coverage(MonitoredProduct at)
    {
        var series = at.OfPipeline(PipelineMetrics.Coverage.Select());
        var share = Queries.Query.Of(series).Min().DividedBy(Queries.Query.Number(100));
        return (share, Samplers.Gauge(series, 100m), null);
    }

    private static (Query, Sampler, Duration?)? Highest(MonitoredProduct at, Metric metric)
    {
        var series = at.OfPipeline(metric.Select());
        return (Queries.Query.Of(series).Max(), Samplers.Gauge(series), null);
    }

    private static (Query, Sampler, Duration?)? Lowest(MonitoredProduct at, Metric metric)
    {
        var series = at.OfPipeline(metric.Select());
        return (Queries.Query.Of(series).Min(), Samplers.Gauge(series), null);
    }

    private static (Query, Sampler, Duration?)? Total(MonitoredProduct at, Metric metric)
    {
        var series = at.OfPipeline(metric.Select());
        return (Queries.Query.Of(series).Sum(), Samplers.Gauge(series), null);
    }

    private static (Query, Sampler, Duration?)? BuildSuccess(MonitoredProduct at, Duration window)
    {
        var runs = at.OfPipeline(PipelineMetrics.Runs.Select());
        var good = runs.Where("conclusion", "success");
        var share = Queries.Query.Increase(good, window).Sum().DividedBy(Queries.Query.Increase(runs, window).Sum());
        return (share, Samplers.Share(good, runs.Where("conclusion", "failure")), window);
    }
}
