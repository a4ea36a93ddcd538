using FsCheck;
using FsCheck.Fluent;
using Slipway.Cloud;
using Slipway.Spec.Quantities;
using Slipway.Spec.Retention;
using Xunit;

namespace Slipway.Tests.Cloud;

public sealed class LogRetentionTests
{
    private static readonly DataSpec Data = new()
    {
        Personal = false,
        AccessLogged = true,
        Keep = new()
        {
            Logs = Duration.FromDays(61),
            AccessLogs = Duration.FromDays(365),
            Backups = Duration.FromDays(35),
            Artifacts = Duration.FromDays(14),
            Evidence = Duration.FromDays(400),
        },
    };

    [Theory]
    [InlineData("90d", 90)]
    [InlineData("91d", 120)]
    [InlineData("1h", 1)]
    [InlineData("9999d", 3653)]
    public void Days_Duration_IsTheNextThatCloudWatchKnows(string kept, int expected) =>
        Assert.Equal(expected, LogRetention.Days(Duration.Parse(kept)));

    [Fact]
    public void Days_AnyDurationItKnows_KeepsNothingShorter() => Prop.ForAll(
        Gen.Choose(0, 3653 * 24).ToArbitrary(),
        hours => LogRetention.Days(Duration.FromHours(hours)) * 24 >= hours).QuickCheckThrowOnFailure();

    [Fact]
    public void DaysOfAccess_EveryAccessLogged_AreThoseOfAccessLogs() => Assert.Equal(365, LogRetention.DaysOfAccess(Data));

    [Fact]
    public void DaysOfAccess_NotLogged_AreThoseOfAnyLog() => Assert.Equal(90, LogRetention.DaysOfAccess(Data with { AccessLogged = false }));

    [Fact]
    public void DaysOfAccess_LogsKeptLonger_AreTheLonger() =>
        Assert.Equal(400, LogRetention.DaysOfAccess(Data with { Keep = Data.Keep with { Logs = Duration.FromDays(400) } }));
}
