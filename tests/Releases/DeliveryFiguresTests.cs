using Slipway.Delivery.Releases;
using Xunit;

namespace Slipway.Tests.Releases;

public sealed class DeliveryFiguresTests
{
    private static readonly DateTimeOffset s_noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Of_ReleasesOfEveryOutcome_CountsThemAndMeasuresTheLast() => Assert.Equal(
        """
        delivery_deployments_total{outcome="succeeded"} 6
        delivery_deployments_total{outcome="failed"} 1
        delivery_deployments_total{outcome="rolled-back"} 1
        delivery_consecutive_failures 2
        delivery_lead_time_seconds 5400
        delivery_time_to_restore_seconds 480

        """,
        DeliveryFigures.Of(
            new()
            {
                RunningName = "r6",
                Releases =
                [
                    Release("r9", ReleaseOutcome.Pending), Release("r8", ReleaseOutcome.Aborted), Release("r7", ReleaseOutcome.RolledBack),
                    Release("r6", ReleaseOutcome.Healthy), Release("r5", ReleaseOutcome.Healthy),
                ],
            },
            s_noon.AddMinutes(8 - 90)));

    [Fact]
    public void Of_ReleaseWithoutTheCommitsTime_HasNoLeadTime() => Assert.DoesNotContain(
        "lead_time",
        DeliveryFigures.Of(new() { RunningName = "r1", Releases = [Release("r1", ReleaseOutcome.Healthy)] }, null),
        StringComparison.Ordinal);

    [Fact]
    public void Of_FirstReleaseThatIsHealthy_HasNothingToRestore() => Assert.Equal(
        """
        delivery_deployments_total{outcome="succeeded"} 1
        delivery_deployments_total{outcome="failed"} 0
        delivery_deployments_total{outcome="rolled-back"} 0
        delivery_consecutive_failures 0

        """,
        DeliveryFigures.Of(new() { RunningName = "r1", Releases = [Release("r1", ReleaseOutcome.Healthy)] }, null));

    private static Release Release(string name, ReleaseOutcome outcome) => new()
    {
        Name = name,
        When = s_noon,
        Outcome = outcome,
        Settled = outcome == ReleaseOutcome.Pending ? null : s_noon.AddMinutes(8),
        Spec = "sha256:" + new string('0', 64),
    };
}
