using Slipway.Delivery.Releases;
using Slipway.Spec;
using Slipway.Spec.Promotion;
using Slipway.Spec.Reading;

namespace Slipway.Delivery.Promotion;

/// <summary>
/// Whether what runs in an environment was let in with the evidence that the environment asks for. What the environment before runs
/// by now is not asked: it moves on.
/// </summary>
internal static class PromotedReleases
{
    public static void Check(ReleaseFile file, ProductSpec product, string stack, EvidenceFolder evidence, Check check)
    {
        if (product.Promotion.FirstOrDefault(promotion => promotion.Name == stack) is not { } promotion)
        {
            return;
        }

        var release = file.Running;
        if (release.Promoted is not { } promoted)
        {
            check.At("releases", release.Name).Problem(
                $"it was not promoted; what runs in {stack} comes from {promotion.From}, by slipway promote {promotion.From} {stack}");
            return;
        }

        if (promoted.Stack != promotion.From)
        {
            check.At("releases", release.Name, "promoted", "from").Problem($"{stack} takes what ran in {promotion.From}");
        }

        var demand = Demand(file, product, promotion);
        if (RunningProof.Since(demand, release.Evidence, evidence) is { } proven && promoted.HealthySince < proven)
        {
            check.At("releases", release.Name, "promoted", "healthy-since").Problem(
                $"the first evidence that {promoted.Release} ran in {promoted.Stack} is from {Moments.Write(proven)}; nothing proves an earlier moment");
        }

        // A soak time that was lengthened since holds from the next promotion on.
        if (release.Spec == product.Revision && Soak(release, promoted, promotion) is { } refusal)
        {
            check.At("releases", release.Name, "promoted", "healthy-since").Problem(refusal);
        }

        foreach (var doubt in EvidenceReview.Refusals(demand, release.Evidence, evidence))
        {
            check.At("releases", release.Name, "evidence").Problem(doubt);
        }
    }

    private static EvidenceDemand Demand(ReleaseFile file, ProductSpec product, PromotionSpec promotion) => new()
    {
        Product = product,
        Promotion = promotion,
        Services = file.Running.Services,
        Spec = file.Running.Spec,
        At = file.Running.When,

        // Going back is never held up by what the file asks for only since then.
        IsComplete = file.RunningName == file.Releases[0].Name || file.Running.Spec == product.Revision,
    };

    private static string? Soak(Release release, PromotedFrom promoted, PromotionSpec promotion) =>
        release.When - promoted.HealthySince is var soak && soak.TotalMilliseconds < promotion.Soak.Milliseconds
            ? $"{promoted.Release} had run healthy in {promoted.Stack} for {Digests.Age(soak)}; {promotion.Name} asks for {promotion.Soak}"
            : null;
}
