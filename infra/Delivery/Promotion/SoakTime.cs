using Slipway.Delivery.Releases;

namespace Slipway.Delivery.Promotion;

/// <summary>How long a release has run healthy in the environment before.</summary>
public static class SoakTime
{
    /// <summary>From when it was known to be healthy until the next release, or until now while it runs; null when it never was.</summary>
    public static TimeSpan? Of(ReleaseFile file, Release release, DateTimeOffset now)
    {
        if (release is not { Outcome: ReleaseOutcome.Healthy, Settled: { } since })
        {
            return null;
        }

        var next = file.Releases.TakeWhile(newer => newer.Name != release.Name).LastOrDefault();
        var until = release.Name == file.RunningName || next is null ? now : next.When;
        return until > since ? until - since : TimeSpan.Zero;
    }
}
