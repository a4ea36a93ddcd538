using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Promotion;

/// <summary>What an environment asks of the one before.</summary>
public sealed record PromotionSpec
{
    public static readonly Shape<PromotionSpec> Shape = Shapes.Record(
        "promotion",
        "What an environment asks of the one before.",
        f => new PromotionSpec
        {
            Name = f.Name,
            From = f.Required("from", Shapes.Reference("environment"), "the environment before", example: "test"),
            Evidence = f.Named("evidence", EvidenceSpec.Shape, "the evidence that is asked for",
                example: "{smoke: {younger-than: 7d}}", names: Shapes.DnsLabel),
            Soak = f.Required("soak", Shapes.Duration, "how long the version has run there", example: "1h"),
            MayDiffer = f.List("may-differ", Shapes.Choice<AllowedDifference>("difference"), "in what the two may differ",
                example: "[replicas]"),
        });

    public required string Name { get; init; }

    public required string From { get; init; }

    public IReadOnlyList<EvidenceSpec> Evidence { get; init; } = [];

    public required Duration Soak { get; init; }

    public IReadOnlyList<AllowedDifference> MayDiffer { get; init; } = [];
}
