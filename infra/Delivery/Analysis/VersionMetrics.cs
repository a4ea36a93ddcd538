using Slipway.Signals.Measuring;
using Slipway.Signals.Metrics;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;
using Slipway.Spec.Rollback;

namespace Slipway.Delivery.Analysis;

/// <summary>How a rollback trigger is measured of one version alone: by its pods' own series, or by probes on the way to it.</summary>
public static class VersionMetrics
{
    public static IEnumerable<VersionMetric> For(
        DeliveredComponent component, RollbackTriggerSpec trigger, AnalysisMoment moment, Duration duration)
    {
        var metrics = trigger.Condition.Signal.Signal == Signal.Health
            ? Probed(component, trigger, moment)
            : Measured(component, trigger, moment);
        return metrics.Select(metric => metric with { Times = Times(metric, duration), IsEndless = moment == AnalysisMoment.Along });
    }

    // Between the first measurement and the end there is one at every interval, and always at least one.
    private static int Times(VersionMetric metric, Duration duration) => metric.Delay >= duration
        ? 1
        : (int)((duration.Milliseconds - metric.Delay.Milliseconds) / metric.Interval.Milliseconds) + 1;

    private static IEnumerable<VersionMetric> Probed(DeliveredComponent component, RollbackTriggerSpec trigger, AnalysisMoment moment)
    {
        var failures = trigger.Failures ?? 1;
        var judged = HealthMeasurements.Judged(component.At, component.Component.Name, trigger.Critical);
        return
            from one in judged
            where trigger.Condition.Of is null || trigger.Condition.Of == component.Component.Name
            let every = one.Endpoints.Max(endpoint => endpoint.Interval)
            select Metric(component, trigger) with
            {
                Query = HealthMeasurements.CountFailedInARow(component.At, component.Component, From(component, moment), one.Endpoints, failures),
                Limit = new(">", 0, component.Delivery.NoData),
                Violations = 1,
                Delay = every.Times(failures),
            };
    }

    // Users are on the way of the others once all of them have the new version.
    private static string From(DeliveredComponent component, AnalysisMoment moment) =>
        moment == AnalysisMoment.After || component.IncomingService is null
            ? component.At.JudgedFrom(component.Component)
            : MetricLabels.Incoming;

    // Nobody asks the new version anything before users see it, so that of requests there is nothing to measure yet; nor has it a past.
    private static IEnumerable<VersionMetric> Measured(DeliveredComponent component, RollbackTriggerSpec trigger, AnalysisMoment moment)
    {
        var isOfRequests = trigger.Condition.Signal.Signal is not (Signal.Cpu or Signal.Memory);
        if ((moment == AnalysisMoment.Before && isOfRequests) || trigger.Condition.Threshold?.IsChange == true)
        {
            return [];
        }

        var at = component.At with { Pods = $"{component.Workload}-{{{{args.{VersionAnalysis.Version}}}}}-.*" };
        return Measurements.For(at, trigger.Condition)
            .Where(measurement => measurement.Service == component.Component.Name)
            .Select(measurement => Metric(component, trigger) with
            {
                Query = measurement.Query,
                Limit = trigger.Condition.Threshold is { } threshold
                    ? MeasuredLimit.Of(Limit.Reached(threshold), component.Delivery.NoData)
                    : null,
                Violations = trigger.Violations ?? 1,

                // A rate needs two samples.
                Delay = measurement.Window is null ? Duration.Zero : component.Product.Monitoring.Scrape.Times(2),
            });
    }

    private static VersionMetric Metric(DeliveredComponent component, RollbackTriggerSpec trigger) => new()
    {
        Trigger = trigger,
        Query = Signals.Queries.Query.Vector(0),
        Violations = 1,
        Times = 1,
        Interval = component.Delivery.Interval,
        Delivery = component.Delivery,
    };
}
