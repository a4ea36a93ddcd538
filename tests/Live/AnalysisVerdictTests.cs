using System.Text.Json.Nodes;
using Slipway.Spec.Delivery;
using Slipway.Spec.Quantities;
using Slipway.Tests.Delivery;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>What a real Prometheus answers to the generated questions, and what becomes of the version then.</summary>
public sealed class AnalysisVerdictTests(SyntheticPrometheus prometheus) : IClassFixture<SyntheticPrometheus>
{
    private static readonly Duration s_watched = Duration.FromMinutes(15);

    [Theory]
    [InlineData("healthy", "successful")]
    [InlineData("spike", "failed")]
    [InlineData("burning", "failed")]
    [InlineData("almost", "successful")]
    [InlineData("absent", "inconclusive")]
    [InlineData("asleep", "inconclusive")]
    [InlineData("restarted", "successful")]
    public async Task ErrorRate_OfAVersion_DecidesAsTheFileSays(string version, string verdict) =>
        Assert.Equal(verdict, await VerdictAsync("error-rate", version));

    [Theory]
    [InlineData("healthy", "successful")]
    [InlineData("slow", "failed")]
    [InlineData("absent", "inconclusive")]
    [InlineData("restarted", "successful")]
    public async Task Latency_OfAVersion_DecidesAsTheFileSays(string version, string verdict) =>
        Assert.Equal(verdict, await VerdictAsync("latency", version));

    [Theory]
    [InlineData(MissingMeasurement.Success, "successful")]
    [InlineData(MissingMeasurement.Failure, "failed")]
    [InlineData(MissingMeasurement.Inconclusive, "inconclusive")]
    public async Task NoData_OfAVersion_IsWhatTheFileSays(MissingMeasurement meaning, string verdict)
    {
        var plan = await Released.ChangedAsync("goldensignals", product => product with
        {
            Delivery = [.. product.Delivery.Select(delivery => delivery with { NoData = meaning })],
        });
        var metric = Released.Object(plan, Released.Analysis, "goldensignals-backend-delivery-watch").At("spec/metrics/1");

        foreach (var version in new[] { "absent", "asleep" })
        {
            Assert.Equal(verdict, await new AnalysisRun(metric, version).VerdictAsync(prometheus, SyntheticSeries.Begin, s_watched));
        }
    }

    [Fact]
    public async Task LowTraffic_WithOneFailure_EndsNothingByItself() => Assert.Equal("inconclusive", await VerdictAsync("error-rate", "single"));

    [Theory]
    [InlineData(0, "successful")]
    [InlineData(35, "failed")]
    public async Task Health_OfTheIncomingVersion_FailsAtTheThirdFailureInARow(int firstSample, string verdict)
    {
        var metric = await Released.MetricAsync("humanline-backend-delivery-gate", "health_check_failure");
        var begin = SyntheticSeries.Begin + (firstSample * SyntheticSeries.Scrape);

        Assert.Equal(verdict, await new AnalysisRun(metric, "any").VerdictAsync(prometheus, begin, Duration.FromMinutes(5)));
    }

    // A range that takes in its left edge, or not, has one sample more or less: the answer is the same a millisecond to either side.
    [Fact]
    public async Task Answers_DoNotDepend_OnTheLeftEdgeOfTheirRanges()
    {
        var metric = await Released.MetricAsync("goldensignals-backend-delivery-watch", "error-rate");
        var query = metric.Text("provider/prometheus/query")!.Replace("{{args.version}}", "burning", StringComparison.Ordinal);
        var edge = SyntheticSeries.Begin + 600;

        var at = await prometheus.AskAsync(query, edge);
        var after = await prometheus.AskAsync(query, edge + 1);
        Assert.Equal(0.06, at!.Value, 0.001);
        Assert.Equal(at.Value, after!.Value, 0.001);
    }

    private async Task<string> VerdictAsync(string metric, string version)
    {
        JsonNode measured = await Released.MetricAsync("goldensignals-backend-delivery-watch", metric);
        return await new AnalysisRun(measured, version).VerdictAsync(prometheus, SyntheticSeries.Begin, s_watched);
    }
}
