using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Signals.Sampling;
using Slipway.Spec.Components;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;

namespace Slipway.Signals.Measuring;

/// <summary>Response times, errors and throughput of what answers requests.</summary>
internal static class RequestMeasurements
{
    public static IEnumerable<Measurement> For(MonitoredProduct at, ConditionSpec condition) =>
        from component in at.Product.Components
        where component.Metrics is not null && component.Kind != ComponentKind.Worker
        where condition.Of is null || condition.Of == component.Name
        let operation = component.Operations.FirstOrDefault(operation => operation.Name == condition.Operation)
        where condition.Operation is null || operation is not null
        select For(at, component, operation, condition);

    private static Measurement For(MonitoredProduct at, ComponentSpec component, OperationSpec? operation, ConditionSpec condition)
    {
        var http = HttpMetrics.Of(component);
        var window = condition.Window ?? Measurements.UsualWindow;
        var percentile = condition.Percentile ?? Measurements.UsualPercentile;
        var requests = Select(at, component, operation, http, http.Requests.Select());
        var buckets = Select(at, component, operation, http, http.Duration.Buckets());
        var (query, sampler) = condition.Signal.Signal switch
        {
            Signal.ResponseTime => Duration(buckets, percentile, window),
            Signal.ErrorRate => Errors(requests, http, window),
            _ => (Query.Rate(requests, window).Sum(), Samplers.Rate(requests)),
        };
        return new()
        {
            Signal = condition.Signal,
            At = at,
            Service = component.Name,
            Operation = operation?.Name,
            Percentile = condition.Signal.Signal == Signal.ResponseTime ? percentile : null,
            Window = window,
            NeedsFullWindow = condition.Signal.Signal == Signal.Throughput,
            Query = query,
            Sampler = sampler,
        };
    }

    private static (Query Query, Sampler Sampler) Duration(Selector buckets, int percentile, Duration window) =>
        (Query.Quantile(percentile, Query.Rate(buckets, window).Sum("le")), Samplers.Histogram(buckets, percentile));

    // Without any failed request there is no such series, which has to count as zero.
    private static (Query Query, Sampler Sampler) Errors(Selector requests, HttpMetrics http, Duration window)
    {
        var failed = Query.Rate(requests.Like(http.Status, http.Failed), window).Sum().Or(Query.Vector(0));
        var sampler = Samplers.Share(requests.Where(http.Status, "503"), requests.Where(http.Status, "200"));
        return (failed.DividedBy(Query.Rate(requests, window).Sum()), sampler);
    }

    private static Selector Select(MonitoredProduct at, ComponentSpec component, OperationSpec? operation, HttpMetrics http, Selector series)
    {
        var selector = at.OfPods(at.Of(series, component.Name));
        var (method, path) = operation switch
        {
            null => (null, null),
            { Get: { } get } => ("GET", get),
            { Post: { } post } => ("POST", post),
            { Put: { } put } => ("PUT", put),
            _ => ("DELETE", operation.Delete),
        };
        return path is null ? selector : selector.Where(http.Route, path).Where(http.Method, method!);
    }
}
