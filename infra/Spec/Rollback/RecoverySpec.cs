using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Rollback;

/// <summary>When a failure counts as over.</summary>
public sealed record RecoverySpec
{
    public static readonly Shape<RecoverySpec> Shape = Shapes.Record("recovery", "When a failure counts as over.", f => new RecoverySpec
    {
        Successes = f.Required("successes", Shapes.Integer(1, 100), "after how many successes in a row", example: "2"),
        Within = f.Required("within", Shapes.Duration, "within what time", example: "5m"),
    });

    public required int Successes { get; init; }

    public required Duration Within { get; init; }
}
