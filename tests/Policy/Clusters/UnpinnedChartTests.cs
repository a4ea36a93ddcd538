using Slipway.Policy.Clusters;
using Xunit;

namespace Slipway.Tests.Policy.Clusters;

public sealed class UnpinnedChartTests
{
    [Fact]
    public void Chart_OfARange_IsFound() =>
        new GoodPlan().With("Release", "metrics-server", "version", "3.x")
            .Breaks(
                UnpinnedChart.Rule,
                "metrics-server.version",
                "metrics-server installs a chart without an exact version, or not over HTTPS");

    [Fact]
    public void Chart_WithoutAVersion_IsFound() =>
        new GoodPlan().With("Release", "metrics-server", "version", null)
            .Breaks(
                UnpinnedChart.Rule,
                "metrics-server.version",
                "metrics-server installs a chart without an exact version, or not over HTTPS");

    [Fact]
    public void Chart_OverHttp_IsFound() =>
        new GoodPlan()
            .With("Release", "metrics-server", "repositoryOpts/repo", "http://charts.example.org")
            .Breaks(
                UnpinnedChart.Rule,
                "metrics-server.version",
                "metrics-server installs a chart without an exact version, or not over HTTPS");
}
