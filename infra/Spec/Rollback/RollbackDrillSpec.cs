using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Rollback;

/// <summary>How rolling back is practised.</summary>
public sealed record RollbackDrillSpec
{
    public static readonly Shape<RollbackDrillSpec> Shape = Shapes.Record(
        "rollback-drill",
        "How rolling back is practised.",
        f => new RollbackDrillSpec
        {
            Schedule = f.Required("schedule", Shapes.Cron, "when", example: "0 10 1 * *"),
            Environment = f.Optional("environment", Shapes.Reference("environment"), "where, if not in the first one", example: "test"),
        });

    public required CronExpression Schedule { get; init; }

    public string? Environment { get; init; }
}
