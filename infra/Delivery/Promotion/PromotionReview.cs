using Slipway.Delivery.Releases;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Delivery.Promotion;

/// <summary>Whether a release may go into the next environment; says every reason against it at once.</summary>
public static class PromotionReview
{
    public static IReadOnlyList<string> Refusals(PromotionCase promotion, EvidenceFolder evidence) =>
    [
        .. Outcome(promotion, evidence),
        .. EvidenceReview.Refusals(promotion.Demand, promotion.Candidate.Evidence, evidence),
        .. promotion.Differences.Where(difference => !difference.IsAllowed).Select(difference =>
            $"{difference.What} differs: "
            + $"{difference.Before} in {promotion.Promotion.From}, {difference.After} in {promotion.Promotion.Name}; "
            + $"promotion.{promotion.Promotion.Name}.may-differ allows {Allowed(promotion)}"),
    ];

    private static IEnumerable<string> Outcome(PromotionCase promotion, EvidenceFolder evidence)
    {
        var (release, from, to) = (promotion.Candidate, promotion.Promotion.From, promotion.Promotion);
        if (SoakTime.Begin(promotion, evidence) is not { } since)
        {
            var outcome = Shapes.KebabCase(release.Outcome.ToString());
            yield return $"{release.Name} is not known to be healthy in {from}: its outcome is {outcome}";
        }
        else if (to.Soak > Duration.Zero && RunningProof.Since(promotion.Demand, release.Evidence, evidence) is null)
        {
            yield return $"nothing proves since when {release.Name} runs in {from}, and {to.Name} asks for {to.Soak}; "
                + "the first evidence that was found there would";
        }
        else if (SoakTime.Of(promotion, since) is var soak && soak.TotalMilliseconds < to.Soak.Milliseconds)
        {
            var doubt = since > release.Settled
                ? $" since the first evidence that it runs there; it says {Moments.Write(release.Settled!.Value)}, which nothing proves"
                : "";
            yield return $"{release.Name} has run healthy in {from} for {Digests.Age(soak)}{doubt}; {to.Name} asks for {to.Soak}";
        }
    }

    private static string Allowed(PromotionCase promotion) => promotion.Promotion.MayDiffer.Count == 0
        ? "nothing"
        : string.Join(", ", promotion.Promotion.MayDiffer.Select(difference => Shapes.KebabCase(difference.ToString())));
}
