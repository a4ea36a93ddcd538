using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>Where a component gives metrics.</summary>
public sealed record MetricsSpec
{
    public static readonly Shape<MetricsSpec> Shape = Shapes.Record("metrics", "Where a component gives metrics.", f => new MetricsSpec
    {
        Path = f.Required("path", SpecShapes.UrlPath, "where they are read", example: "/metrics"),
        Port = f.Optional("port", Shapes.Integer(1, 65535), "the port, if it is another than the component's", example: "9090"),
        Token = f.Optional("token", Shapes.Reference("secret"), "the secret with the bearer token that is asked for",
            example: "METRICS_TOKEN"),
        Series = f.Map("series", SpecShapes.Metric, "signals of its own and the series that have them",
            example: "{conversion-rate: shop_conversion_ratio}"),
    });

    public required string Path { get; init; }

    public int? Port { get; init; }

    public string? Token { get; init; }

    public IReadOnlyList<NamedValue<string>> Series { get; init; } = [];
}
