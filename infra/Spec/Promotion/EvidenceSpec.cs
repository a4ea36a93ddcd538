using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Promotion;

/// <summary>Evidence that a promotion asks for.</summary>
public sealed record EvidenceSpec
{
    public static readonly Shape<EvidenceSpec> Shape = Shapes.Record(
        "required-evidence",
        "Evidence that a promotion asks for.",
        f => new EvidenceSpec
        {
            Name = f.Name,
            YoungerThan = f.Required("younger-than", Shapes.Duration, "how old it may be", example: "7d"),
        });

    public required string Name { get; init; }

    public required Duration YoungerThan { get; init; }
}
