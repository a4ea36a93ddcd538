using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>Which metrics a component gives, and where.</summary>
public sealed record MetricsSpec
{
    public static readonly Shape<MetricsSpec> Shape = Shapes.Record("metrics", "Which metrics a component gives, and where.", f => new MetricsSpec
    {
        Path = f.Required("path", SpecShapes.UrlPath, "where they are read", example: "/metrics"),
        Port = f.Optional("port", Shapes.Integer(1, 65535), "the port, if it is another than the component's", example: "9090"),
        Token = f.Optional("token", Shapes.Reference("secret"), "the secret with the bearer token that is asked for",
            example: "METRICS_TOKEN"),
        Requests = f.Optional("requests", SpecShapes.Metric, "the counter of answered requests, if not that of the language's usual library",
            example: "shop_requests_total"),
        Duration = f.Optional("duration", SpecShapes.Metric, "the histogram of how long answers take, in seconds, without its _bucket",
            example: "shop_request_seconds"),
        Queries = f.Optional("queries", SpecShapes.Metric,
            "the histogram of how long the database takes to answer it, in seconds, without its _bucket, if not OpenTelemetry's",
            example: "shop_query_seconds"),
        Labels = f.Optional("labels", RequestLabelsSpec.Shape, "what the labels of requests are called, if not as in the usual library",
            example: "{status: code}"),
        Series = f.Map("series", SpecShapes.Metric, "signals of its own and the series that have them",
            example: "{conversion-rate: shop_conversion_ratio}"),
    });

    public required string Path { get; init; }

    public int? Port { get; init; }

    public string? Token { get; init; }

    public string? Requests { get; init; }

    public string? Duration { get; init; }

    public string? Queries { get; init; }

    public RequestLabelsSpec? Labels { get; init; }

    public IReadOnlyList<NamedValue<string>> Series { get; init; } = [];
}
