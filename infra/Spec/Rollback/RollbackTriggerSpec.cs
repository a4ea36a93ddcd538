using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Rollback;

/// <summary>What makes the product go back to the version before.</summary>
public sealed record RollbackTriggerSpec
{
    public static readonly Shape<RollbackTriggerSpec> Shape = Shapes.Record(
        "rollback-trigger",
        "What makes the product go back to the version before.",
        f => new RollbackTriggerSpec
        {
            Name = f.Name,
            Condition = ConditionSpec.From(f),
            Failures = f.Optional("failures", Shapes.Integer(1, 100), "after how many failures in a row", example: "3"),
            Within = f.Optional("within", Shapes.Duration, "within what time", example: "2m"),
            Violations = f.Optional("violations", Shapes.Integer(1, 100), "after how many windows above the threshold", example: "2"),
            Recovery = f.Optional("recovery", RecoverySpec.Shape, "when it counts as over", example: "{successes: 2, within: 5m}"),
            Critical = f.Optional("critical", Shapes.Boolean, "only endpoints that are critical, or only those that are not",
                example: "true"),
            ReportedAs = f.Optional("reported-as", Shapes.Text, "what the rollback workflow is told", example: "health_check_failure"),
            Strategy = f.Optional("strategy", Shapes.Reference("rollback strategy"), "how it goes back; without one it is only shown",
                example: "fast"),
            Enabled = f.Required("enabled", Shapes.Boolean, "whether it is on", example: "true"),
            Future = f.Optional("future", Shapes.Reference("plan for the future"), "exists once that is on",
                example: "automated-rollback"),
            Decision = f.Optional("decision", Shapes.Reference("decision"), "the decision behind it", example: "SHOP-1"),
        },
        (spec, check) => ConditionChecks.Check(spec.Condition, check));

    public required string Name { get; init; }

    public required ConditionSpec Condition { get; init; }

    public int? Failures { get; init; }

    public Duration? Within { get; init; }

    public int? Violations { get; init; }

    public RecoverySpec? Recovery { get; init; }

    public bool? Critical { get; init; }

    public string? ReportedAs { get; init; }

    public string? Strategy { get; init; }

    public required bool Enabled { get; init; }

    public string? Future { get; init; }

    public string? Decision { get; init; }
}
