using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Alerts;

/// <summary>Which alerts go where.</summary>
public sealed record RoutingSpec
{
    public static readonly Shape<RoutingSpec> Shape = Shapes.Record("routing", "Which alerts go where.", f => new RoutingSpec
    {
        Default = f.List("default", Shapes.Reference("channel"), "where the others go", example: "[team]"),
        GroupBy = f.List("group-by", SpecShapes.AlertLabel, "what is told together", example: "[alertname, service]"),
        GroupWait = f.Required("group-wait", Shapes.Duration, "how long the first waits for others", example: "30s"),
        GroupInterval = f.Required("group-interval", Shapes.PositiveDuration, "how long a group waits for more", example: "5m"),
        Repeat = f.Required("repeat", Shapes.PositiveDuration, "when it is said again", example: "4h"),
        Routes = f.List("routes", RouteSpec.Shape, "in this order, the first that fits",
            example: "[{severity: critical, to: [team]}]"),
    });

    public IReadOnlyList<string> Default { get; init; } = [];

    public IReadOnlyList<string> GroupBy { get; init; } = [];

    public required Duration GroupWait { get; init; }

    public required Duration GroupInterval { get; init; }

    public required Duration Repeat { get; init; }

    public IReadOnlyList<RouteSpec> Routes { get; init; } = [];
}
