using Slipway.Delivery.Releases;
using Slipway.Spec.Quantities;
using Xunit;

namespace Slipway.Tests.Releases;

public sealed class ReleaseHistoryTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);

    private static readonly ReleaseFile s_file = File(
        (9, ReleaseOutcome.Healthy, 1), (8, ReleaseOutcome.Aborted, 50), (7, ReleaseOutcome.Healthy, 500), (5, ReleaseOutcome.Healthy, 600), (4, ReleaseOutcome.RolledBack, 700));

    [Fact]
    public void Forget_OldReleases_KeepsWhatRunsWhatItGoesBackToAndWhatOthersCameFrom() =>
        Assert.Equal(["r9", "r8", "r7", "r4"], Names(s_file.Forget(s_now, Duration.FromDays(400), new HashSet<string> { "r4" })));

    [Fact]
    public void Forget_AfterARollback_KeepsTheReleaseThatRunsAgain() =>
        Assert.Equal(["r9", "r7", "r5"], Names(
            s_file.Settle(s_file.Running, ReleaseOutcome.RolledBack, s_now, "slow").Forget(s_now, Duration.FromDays(30), new HashSet<string>())));

    [Fact]
    public void Settle_AbortedWithNothingToGoBackTo_KeepsItRunning()
    {
        var first = File((1, ReleaseOutcome.Pending, 0));

        Assert.Equal(("r1", ReleaseOutcome.Aborted), (first.Settle(first.Running, ReleaseOutcome.Aborted, s_now, null).RunningName,
            first.Settle(first.Running, ReleaseOutcome.Aborted, s_now, null).Running.Outcome));
    }

    private static IEnumerable<string> Names(ReleaseFile file) => file.Releases.Select(release => release.Name);

    private static ReleaseFile File(params (int Number, ReleaseOutcome Outcome, int Days)[] releases) => new()
    {
        RunningName = $"r{releases[0].Number}",
        Releases = [.. releases.Select(release => new Release
        {
            Name = $"r{release.Number}",
            When = s_now.AddDays(-release.Days),
            Outcome = release.Outcome,
            Settled = release.Outcome == ReleaseOutcome.Pending ? null : s_now.AddDays(-release.Days),
            Spec = "",
        })],
    };
}
