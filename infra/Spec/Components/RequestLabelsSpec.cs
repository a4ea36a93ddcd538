using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>What a component calls the labels by which its requests are told apart.</summary>
public sealed record RequestLabelsSpec
{
    public static readonly Shape<RequestLabelsSpec> Shape = Shapes.Record(
        "request-labels",
        "What a component calls the labels by which its requests are told apart.",
        f => new RequestLabelsSpec
        {
            Status = f.Optional("status", SpecShapes.MetricLabel, "the answer's status, such as 503", example: "code"),
            Route = f.Optional("route", SpecShapes.MetricLabel, "the path's pattern", example: "handler"),
            Method = f.Optional("method", SpecShapes.MetricLabel, "the request's method", example: "method"),
        });

    public string? Status { get; init; }

    public string? Route { get; init; }

    public string? Method { get; init; }
}
