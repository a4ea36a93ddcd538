using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Alerts;

/// <summary>Somebody is told that an objective is missed.</summary>
public sealed record AlertSpec
{
    public static readonly Shape<AlertSpec> Shape = Shapes.Record(
        "alert",
        "Somebody is told that an objective is missed.",
        f => new AlertSpec
        {
            Name = f.Name,
            Objective = f.Required("objective", Shapes.Reference("objective"), "the objective", example: "error-rate"),
            For = f.Required("for", Shapes.Duration, "how long it is missed before it fires", example: "5m"),
            Severity = f.Required("severity", Shapes.Choice<AlertSeverity>("severity"), "how urgent it is", example: "critical"),
            Runbook = f.Required("runbook", Shapes.Reference("runbook"), "the page that says what to do", example: "deployment-failures"),
            Category = f.Optional("category", Shapes.DnsLabel, "what it is about, for routing", example: "security"),
            Environment = f.Optional("environment", Shapes.Reference("environment"), "where it holds, if not everywhere",
                example: "live"),
            Future = f.Optional("future", Shapes.Reference("plan for the future"), "exists once that is on", example: "canary"),
            Decision = f.Optional("decision", Shapes.Reference("decision"), "the decision behind it", example: "SHOP-1"),
        });

    public required string Name { get; init; }

    public required string Objective { get; init; }

    public required Duration For { get; init; }

    public required AlertSeverity Severity { get; init; }

    public required string Runbook { get; init; }

    public string? Category { get; init; }

    public string? Environment { get; init; }

    public string? Future { get; init; }

    public string? Decision { get; init; }
}
