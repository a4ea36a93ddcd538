using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Alerts;

/// <summary>Which alerts go where.</summary>
public sealed record RouteSpec
{
    public static readonly Shape<RouteSpec> Shape = Shapes.Record("route", "Which alerts go where.", f =>
    {
        f.AtLeastOne("category", "environment", "severity");
        return new RouteSpec
        {
            Category = f.Optional("category", Shapes.DnsLabel, "only alerts about this", example: "security"),
            Environment = f.Optional("environment", Shapes.Reference("environment"), "only alerts of this environment", example: "live"),
            Severity = f.Optional("severity", Shapes.Choice<AlertSeverity>("severity"), "only alerts of this urgency",
                example: "critical"),
            To = f.List("to", Shapes.Reference("channel"), "where they go", example: "[team]"),
            GroupWait = f.Optional("group-wait", Shapes.Duration, "how long the first waits for others", example: "0s"),
            GroupInterval = f.Optional("group-interval", Shapes.PositiveDuration, "how long a group waits for more", example: "5m"),
            Repeat = f.Optional("repeat", Shapes.PositiveDuration, "when it is said again", example: "4h"),
            Decision = f.Optional("decision", Shapes.Reference("decision"), "the decision behind it", example: "SHOP-1"),
        };
    });

    public string? Category { get; init; }

    public string? Environment { get; init; }

    public AlertSeverity? Severity { get; init; }

    public IReadOnlyList<string> To { get; init; } = [];

    public Duration? GroupWait { get; init; }

    public Duration? GroupInterval { get; init; }

    public Duration? Repeat { get; init; }

    public string? Decision { get; init; }
}
