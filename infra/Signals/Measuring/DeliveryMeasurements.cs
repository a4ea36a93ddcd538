using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Signals.Sampling;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;
using Slipway.Spec.Rollback;

namespace Slipway.Signals.Measuring;

/// <summary>What became of releases: the four figures of DORA, and when going back was practised.</summary>
internal static class DeliveryMeasurements
{
    private static readonly Duration s_month = Duration.FromDays(30);

    public static IEnumerable<Measurement> For(MonitoredProduct at, ConditionSpec condition)
    {
        // Rollbacks are practised in one environment for all, and that one asks for them.
        if (condition.Signal.Signal == Signal.TimeSinceDrill && RollbackDrills.EnvironmentOf(at.Product) != at.Environment)
        {
            return [];
        }

        var (query, sampler, window) = Query(at, condition);
        return [new()
        {
            Signal = condition.Signal,
            At = at,
            Service = at.Product.Name,
            Window = window,
            NeedsFullWindow = condition.Signal.Signal is Signal.DeploymentFrequency or Signal.RollbackFrequency,
            Query = query,
            Sampler = sampler,
        }];
    }

    private static (Query Query, Sampler Sampler, Duration? Window) Query(MonitoredProduct at, ConditionSpec condition) =>
        condition.Signal.Signal switch
        {
            Signal.DeploymentFrequency => PerSecond(at, DeliveryMetrics.Succeeded, WindowOf(condition)),
            Signal.RollbackFrequency => PerSecond(at, DeliveryMetrics.RolledBack, WindowOf(condition)),
            Signal.DeploymentSuccess => Success(at, WindowOf(condition)),
            Signal.LeadTime => Gauge(at, DeliveryMetrics.LeadTime),
            Signal.TimeToRestore => Gauge(at, DeliveryMetrics.TimeToRestore),
            Signal.TimeSinceDrill => SinceDrill(at),
            _ => Gauge(at, DeliveryMetrics.FailedInARow),
        };

    /// <summary>A rate is asked for over the time that it names: one a day is measured over a day.</summary>
    private static Duration WindowOf(ConditionSpec condition) =>
        condition.Window ?? (Rate.TryParse(condition.Threshold?.Amount.Text ?? "", out var rate) ? rate.Per : s_month);

    private static (Query, Sampler, Duration?) Gauge(MonitoredProduct at, Metric metric)
    {
        var series = at.Of(metric.Select());
        return (Queries.Query.Of(series).Max(), Samplers.Gauge(series), null);
    }

    private static (Query, Sampler, Duration?) PerSecond(MonitoredProduct at, string outcome, Duration window)
    {
        var series = at.Of(DeliveryMetrics.Deployments.Select()).Where("outcome", outcome);
        return (Queries.Query.Rate(series, window).Sum(), Samplers.Rate(series), window);
    }

    private static (Query, Sampler, Duration?) Success(MonitoredProduct at, Duration window)
    {
        var all = at.Of(DeliveryMetrics.Deployments.Select());
        var good = all.Where("outcome", DeliveryMetrics.Succeeded);
        var share = Queries.Query.Increase(good, window).Sum().DividedBy(Queries.Query.Increase(all, window).Sum());
        return (share, Samplers.Share(good, all.Where("outcome", DeliveryMetrics.Failed)), window);
    }

    private static (Query, Sampler, Duration?) SinceDrill(MonitoredProduct at)
    {
        var series = at.Of(DeliveryMetrics.LastDrill.Select());
        return (Queries.Query.Now.Minus(Queries.Query.Of(series).Max()), Samplers.Age(series), null);
    }
}
