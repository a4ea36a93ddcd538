using Slipway.Spec.Reading;

namespace Slipway.Delivery.Promotion;

/// <summary>Whether a release may go into the next environment; says every reason against it at once.</summary>
public static class PromotionReview
{
    public static IReadOnlyList<string> Refusals(PromotionCase promotion, EvidenceFolder evidence) =>
    [
        .. Outcome(promotion),
        .. EvidenceReview.Refusals(promotion.Demand, promotion.Candidate.Evidence, evidence),
        .. promotion.Differences.Where(difference => !difference.IsAllowed).Select(difference =>
            $"{difference.What} differs: "
            + $"{difference.Before} in {promotion.Promotion.From}, {difference.After} in {promotion.Promotion.Name}; "
            + $"promotion.{promotion.Promotion.Name}.may-differ allows {Allowed(promotion)}"),
    ];

    private static IEnumerable<string> Outcome(PromotionCase promotion)
    {
        var (release, from) = (promotion.Candidate, promotion.Promotion.From);
        if (SoakTime.Of(promotion.Before, release, promotion.At) is not { } soak)
        {
            var outcome = Shapes.KebabCase(release.Outcome.ToString());
            yield return $"{release.Name} is not known to be healthy in {from}: its outcome is {outcome}";
        }
        else if (soak.TotalMilliseconds < promotion.Promotion.Soak.Milliseconds)
        {
            yield return $"{release.Name} has run healthy in {from} for {Digests.Age(soak)}; "
                + $"{promotion.Promotion.Name} asks for {promotion.Promotion.Soak}";
        }
    }

    private static string Allowed(PromotionCase promotion) => promotion.Promotion.MayDiffer.Count == 0
        ? "nothing"
        : string.Join(", ", promotion.Promotion.MayDiffer.Select(difference => Shapes.KebabCase(difference.ToString())));
}
