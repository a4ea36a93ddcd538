using System.Collections.Concurrent;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>The canary watch of a product, asking a real Prometheus; alone, since its seconds stand for minutes and a busy machine misses some.</summary>
[Collection(nameof(CanaryWatchTests))]
[CollectionDefinition(nameof(CanaryWatchTests), DisableParallelization = true)]
[Trait("Script", "scripts/monitor-canary.sh")]
public sealed class CanaryWatchTests(CanaryWatches watches) : IClassFixture<CanaryWatches>
{
    [Fact]
    public void Watch_OfAHealthyVersion_EndsWithItsRollout()
    {
        var (exitCode, text) = watches.Healthy;

        Assert.True(exitCode == 0, text);
        Assert.EndsWith("every workload of goldensignals is healthy in production\n", text, StringComparison.Ordinal);
        Assert.Matches(@"error-rate of goldensignals-backend in production is 0, wrong when >= 0\.05", text);
        Assert.Matches(@"latency of goldensignals-backend in production is 0\.0\d*, wrong when >= 1", text);
    }

    [Fact]
    public void Watch_OfASlowVersion_FailsOnTheProductsLatency() =>
        AssertFails(watches.Slow, @"::error::latency of goldensignals-backend in production is \S+, >= 1, for the 2\. time\n$");

    [Fact]
    public void Watch_OfAFailingVersion_FailsOnTheProductsErrorRate() =>
        AssertFails(watches.Failing, @"::error::error-rate of goldensignals-backend in production is 0\.\d+, >= 0\.05, for the 2\. time\n$");

    [Fact]
    public void Watch_OfAFlappingVersion_FailsOnceTooManyMeasurementsWereBad() =>
        AssertFails(watches.Flapping, @"::error::error-rate \S.*, >= 0\.05, for the 2\. time\n$");

    [Fact]
    public void Watch_OfAVersionThatDoesNotAnswer_FailsOnItsHealth() =>
        AssertFails(watches.Unhealthy, @"::error::health of goldensignals-backend in production is 1, > 0, for the 1\. time\n$");

    [Fact]
    public void Watch_OfAVersionThatNobodyAsks_FailsAfterFiveMeasurementsWithoutData() =>
        AssertFails(watches.Unasked, @"::error::(error-rate|latency) of goldensignals-backend in production could not be measured 6 times\n$");

    [Fact]
    public void Watch_WithoutPrometheus_FailsAfterThreeQuestions()
    {
        using var canary = new CanaryWatch();

        AssertFails(canary.Run($"http://127.0.0.1:{LiveProcess.FreePort()}"), "::error::Prometheus has not answered 4 times in a row");
    }

    [Fact]
    public void Watch_OfAnAbortedRollout_FailsAtOnce()
    {
        using var canary = new CanaryWatch();

        AssertFails(
            canary.Run("http://127.0.0.1:1", ("ABORTED", "true")),
            @"::error::goldensignals-backend in production was rolled back \(aborted\)\n$");
    }

    /// <summary>What two workloads bear together is more than what each of them may bear.</summary>
    [Fact]
    public void Watch_OfTwoWorkloadsThatNobodyMeasuresForAWhile_DoubtsEachByItself()
    {
        var unmeasured = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        using var prometheus = new LoopbackServer(asked => asked.Contains("probe_success", StringComparison.Ordinal)
            && unmeasured.AddOrUpdate(asked, 1, (_, times) => times + 1) <= 3
                ? """{"status": "success", "data": {"result": []}}"""
                : """{"status": "success", "data": {"result": [{"value": [0, "0"]}]}}""");
        using var canary = new CanaryWatch();

        var (exitCode, text) = canary.Run(prometheus.Url, ("SECONDS_UNTIL_HEALTHY", "10"));

        Assert.True(exitCode == 0, text);
        Assert.Equal(2, unmeasured.Count);
        Assert.All(unmeasured.Values, times => Assert.True(times > 3, text));
    }

    private static void AssertFails((int ExitCode, string Text) outcome, string said)
    {
        Assert.Equal(1, outcome.ExitCode);
        Assert.Matches(said, outcome.Text);
    }
}
