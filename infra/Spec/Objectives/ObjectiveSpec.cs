using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Objectives;

/// <summary>What the product aims for; an alert fires when it is missed.</summary>
public sealed record ObjectiveSpec
{
    public static readonly Shape<ObjectiveSpec> Shape = Shapes.Record(
        "objective",
        "What the product aims for; an alert fires when it is missed.",
        f => new ObjectiveSpec
        {
            Name = f.Name,
            Condition = ConditionSpec.From(f),
            Failures = f.Optional("failures", Shapes.Integer(1, 100), "after how many failures in a row it is missed", example: "2"),
            Under = f.Optional("under", Shapes.Choice<Circumstance>("circumstance"), "judged under load tests only", example: "load"),
            Over = f.Optional("over", Shapes.Duration, "over how long it is a promise, with burn-rate alerts", example: "30d"),
            Decision = f.Optional("decision", Shapes.Reference("decision"), "the decision behind it", example: "SHOP-1"),
        },
        (spec, check) => ConditionChecks.Check(spec.Condition, check));

    public required string Name { get; init; }

    public required ConditionSpec Condition { get; init; }

    public int? Failures { get; init; }

    public Circumstance? Under { get; init; }

    public Duration? Over { get; init; }

    public string? Decision { get; init; }
}
