using Slipway.Delivery.Releases;

namespace Slipway.Delivery.Promotion;

/// <summary>How long a release has run healthy in the environment before.</summary>
public static class SoakTime
{
    /// <summary>Since when it is known to be healthy there and proven to run; null when it never was healthy.</summary>
    public static DateTimeOffset? Begin(PromotionCase promotion, EvidenceFolder evidence)
    {
        if (promotion.Candidate is not { Outcome: ReleaseOutcome.Healthy, Settled: { } settled } candidate)
        {
            return null;
        }

        return RunningProof.Since(promotion.Demand, candidate.Evidence, evidence) is { } proven && proven > settled ? proven : settled;
    }

    /// <summary>From then until the next release, or until now while it runs.</summary>
    public static TimeSpan Of(PromotionCase promotion, DateTimeOffset since)
    {
        var (file, release) = (promotion.Before, promotion.Candidate);
        var next = file.Releases.TakeWhile(newer => newer.Name != release.Name).LastOrDefault();
        var until = release.Name == file.RunningName || next is null ? promotion.At : next.When;
        return until > since ? until - since : TimeSpan.Zero;
    }
}
