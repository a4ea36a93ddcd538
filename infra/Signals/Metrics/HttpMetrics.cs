using Slipway.Spec.Components;

namespace Slipway.Signals.Metrics;

/// <summary>What a component exposes about the requests that it answers: as its language's usual library does, unless its file says otherwise.</summary>
public sealed record HttpMetrics
{
    // prometheus-fastapi-instrumentator
    private static readonly HttpMetrics s_python = new()
    {
        Requests = new("http_requests_total", MetricKind.Counter, "handler", "method", "status"),
        Duration = new("http_request_duration_seconds", MetricKind.Histogram, "handler", "method", "le"),
        Status = "status",
        Route = "handler",
    };

    // express-prom-bundle; it counts requests in the histogram
    private static readonly HttpMetrics s_node = new()
    {
        Requests = new("http_request_duration_seconds_count", MetricKind.Counter, "path", "method", "status_code"),
        Duration = new("http_request_duration_seconds", MetricKind.Histogram, "path", "method", "status_code", "le"),
        Status = "status_code",
        Route = "path",
    };

    // promhttp, and what follows its names
    private static readonly HttpMetrics s_other = new()
    {
        Requests = new("http_requests_total", MetricKind.Counter, "handler", "method", "code"),
        Duration = new("http_request_duration_seconds", MetricKind.Histogram, "handler", "method", "code", "le"),
        Status = "code",
        Route = "handler",
    };

    public required Metric Requests { get; init; }

    public required Metric Duration { get; init; }

    /// <summary>The label with the answer's status: 503, or 5xx.</summary>
    public required string Status { get; init; }

    /// <summary>The label with the path's pattern.</summary>
    public required string Route { get; init; }

    public string Method { get; private init; } = "method";

    /// <summary>What the status of a failed request is like, as a pattern.</summary>
    public string Failed { get; } = "5..";

    public static HttpMetrics Of(ComponentSpec component)
    {
        var usual = Of(component.Toolchain.Language);
        return component.Metrics is { } metrics ? usual.Named(metrics, metrics.Labels ?? new()) : usual;
    }

    public static HttpMetrics Of(Language language) => language switch
    {
        Language.Python => s_python,
        Language.Node => s_node,
        _ => s_other,
    };

    private HttpMetrics Named(MetricsSpec metrics, RequestLabelsSpec labels)
    {
        var (status, route, method) = (labels.Status ?? Status, labels.Route ?? Route, labels.Method ?? Method);
        return this with
        {
            Requests = Renamed(Requests, metrics.Requests),
            Duration = Renamed(Duration, metrics.Duration),
            Status = status,
            Route = route,
            Method = method,
        };

        Metric Renamed(Metric metric, string? name) => metric with
        {
            Name = name ?? metric.Name,
            Labels = [.. metric.Labels.Select(label => label == Status ? status : label == Route ? route : label == Method ? method : label)],
        };
    }
}
