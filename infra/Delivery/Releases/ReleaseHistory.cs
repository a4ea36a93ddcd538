using System.Globalization;
using Slipway.Spec.Quantities;

namespace Slipway.Delivery.Releases;

/// <summary>How a release file goes on: what becomes of its releases, which is next, and which it may forget.</summary>
public static class ReleaseHistory
{
    /// <summary>The file with one more release, which runs from now on; the name that the release has is replaced.</summary>
    public static ReleaseFile Add(this ReleaseFile? file, Release release)
    {
        var number = file is null ? 1 : ReleaseChecks.Number(file.Releases[0]) + 1;
        var named = release with { Name = string.Create(CultureInfo.InvariantCulture, $"r{number}") };
        return new() { RunningName = named.Name, Releases = [named, .. file?.Releases ?? []] };
    }

    /// <summary>The file in which one release is another; the others stay as they are.</summary>
    public static ReleaseFile Replace(this ReleaseFile file, Release release) =>
        file with { Releases = [.. file.Releases.Select(known => known.Name == release.Name ? release : known)] };

    /// <summary>
    /// The file in which the outcome of a release is known. What was aborted or rolled back no longer runs, if there is anything to go
    /// back to.
    /// </summary>
    public static ReleaseFile Settle(this ReleaseFile file, Release release, ReleaseOutcome outcome, DateTimeOffset now, string? reason)
    {
        var settled = file.Replace(release with
        {
            Outcome = outcome,
            Settled = now,
            Reason = release.Reason ?? (outcome == ReleaseOutcome.Healthy ? null : reason),
        });
        return outcome != ReleaseOutcome.Healthy && release.Name == file.RunningName && file.HealthyBefore(release) is { } earlier
            ? settled with { RunningName = earlier.Name }
            : settled;
    }

    /// <summary>The newest release before another one that was healthy; null when there is none.</summary>
    public static Release? HealthyBefore(this ReleaseFile file, Release release) => file.Releases.FirstOrDefault(known =>
        ReleaseChecks.Number(known) < ReleaseChecks.Number(release) && known.Outcome == ReleaseOutcome.Healthy);

    /// <summary>Whether a release was released before another one.</summary>
    public static bool IsBefore(this Release release, Release other) => ReleaseChecks.Number(release) < ReleaseChecks.Number(other);

    /// <summary>
    /// The file without the releases that nobody needs any more: those that are older than evidence is kept, unless they run, are what
    /// the one that runs would go back to, or another environment's release came from them.
    /// </summary>
    public static ReleaseFile Forget(this ReleaseFile file, DateTimeOffset now, Duration kept, IReadOnlySet<string> neededElsewhere)
    {
        var needed = new HashSet<string?>(neededElsewhere, StringComparer.Ordinal)
        {
            file.RunningName,
            file.HealthyBefore(file.Running)?.Name,
        };

        return file with
        {
            Releases =
            [
                .. file.Releases.Where(release =>
                    needed.Contains(release.Name)
                    || release == file.Releases[0]
                    || (now - release.When).TotalMilliseconds < kept.Milliseconds),
            ],
        };
    }
}
