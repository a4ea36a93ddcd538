using Slipway.Spec.Delivery;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Rollback;

/// <summary>How the product goes back to the version before.</summary>
public sealed record RollbackStrategySpec
{
    public static readonly Shape<RollbackStrategySpec> Shape = Shapes.Record(
        "rollback-strategy",
        "How the product goes back to the version before.",
        f => new RollbackStrategySpec
        {
            Name = f.Name,
            Scope = f.Required("scope", Shapes.Choice<RollBackScope>("scope"), "what goes back", example: "affected"),
            Freeze = f.Default("freeze", Shapes.Boolean, false, "whether deployments are frozen afterwards", example: "true"),
            Limit = f.Required("limit", Shapes.Duration, "how long it may take", example: "2m"),
            Notify = f.List("notify", Shapes.Reference("channel"), "who is told", example: "[team]"),
            Actors = f.List("actors", Shapes.Choice<RollbackActor>("actor"), "who does it", example: "[rollout]"),
            Steps = f.List("steps", DeliveryStepSpec.Shape, "how it goes back gradually", example: "[{shift: 50%}, {watch: 5m}]"),
            OpensIssue = f.Default("opens-issue", Shapes.Boolean, false, "whether an issue asks for the cause", example: "true"),
        });

    public required string Name { get; init; }

    public required RollBackScope Scope { get; init; }

    public required bool Freeze { get; init; }

    public required Duration Limit { get; init; }

    public IReadOnlyList<string> Notify { get; init; } = [];

    public IReadOnlyList<RollbackActor> Actors { get; init; } = [];

    public IReadOnlyList<DeliveryStepSpec> Steps { get; init; } = [];

    public required bool OpensIssue { get; init; }
}
