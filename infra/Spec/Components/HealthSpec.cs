using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>An endpoint that says whether a component works.</summary>
public sealed record HealthSpec
{
    public static readonly Shape<HealthSpec> Shape = Shapes.Record(
        "health-endpoint",
        "An endpoint that says whether a component works.",
        f => new HealthSpec
        {
            Name = f.Name,
            Path = f.Required("path", SpecShapes.UrlPath, "where it is asked", example: "/health"),
            Interval = f.Required("interval", Shapes.Duration, "how often it is asked", example: "30s"),
            Timeout = f.Required("timeout", Shapes.Duration, "when it counts as failed", example: "5s"),
            Critical = f.Required("critical", Shapes.Boolean, "whether its failure is a failure of the product", example: "true"),
            UsedFor = f.List("used-for", Shapes.Choice<HealthUse>("use"), "who asks it", example: "[readiness, outside]"),
        },
        Check);

    public required string Name { get; init; }

    public required string Path { get; init; }

    public required Duration Interval { get; init; }

    public required Duration Timeout { get; init; }

    public required bool Critical { get; init; }

    public IReadOnlyList<HealthUse> UsedFor { get; init; } = [];

    private static void Check(HealthSpec spec, Check check)
    {
        if (spec.Timeout >= spec.Interval)
        {
            check.At("timeout").Problem($"a probe's timeout must be shorter than its interval ({spec.Interval}, {check.At("interval")})");
        }
    }
}
