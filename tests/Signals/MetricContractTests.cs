using Slipway.Observability.Closure;
using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Tests.Observability;
using Xunit;

namespace Slipway.Tests.Signals;

public sealed class MetricContractTests
{
    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public void Breaches_EverythingThatReadsMetrics_HasNone(string environment)
    {
        var watched = Watched.Environment(environment);

        Assert.True(MetricUsers.For(watched).Count > 300);
        Assert.Empty(MetricUsers.Breaches(watched, MetricUsers.SourcesOf(watched)));
    }

    [Fact]
    public void Breaches_OneMetricRenamed_NameEveryUserOfIt()
    {
        var watched = Watched.Environment("staging");
        var users = MetricUsers.For(watched)
            .Where(user => user.Query.Reads.Any(selector => selector.Series == "ci_coverage_percent"))
            .Select(user => $"{user.User}: nothing exposes ci_coverage_percent");

        var breaches = MetricUsers.Breaches(watched, MetricUsers.SourcesOf(watched).Select(source => Renamed(source, "ci_coverage_percent")));

        Assert.Equal(users, breaches);
        Assert.Contains(breaches, breach => breach.StartsWith("recorded slipway:coverage:now{environment=\"staging\",product=\"piwardrive\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Breaches_EveryMetricOfThePlatformThatIsRead_CannotBeTakenAway()
    {
        var watched = Watched.Environment("staging");
        var read = MetricUsers.For(watched).SelectMany(user => user.Query.Reads).Select(selector => selector.Series).ToHashSet(StringComparer.Ordinal);

        foreach (var metric in MetricSources.Platform.SelectMany(source => source.Metrics).Where(metric => metric.Series.Any(read.Contains)))
        {
            Assert.NotEmpty(MetricUsers.Breaches(watched, MetricUsers.SourcesOf(watched).Select(source => Renamed(source, metric.Name))));
        }
    }

    [Fact]
    public void Breaches_LabelThatAMetricDoesNotHave_IsNamed()
    {
        var query = Query.Of(PipelineMetrics.Coverage.Select().Where("branch", "main"));

        Assert.Equal(
            ["alert a: ci_coverage_percent has no label branch"],
            MetricContract.Breaches([("alert a", query)], MetricSources.Platform, []));
    }

    [Fact]
    public void Breaches_RecordedSeriesOfAnotherService_IsNotThere()
    {
        var recorded = Selector.Of("slipway:cpu:5m").Where("service", "web");
        var read = Query.Of(Selector.Of("slipway:cpu:5m").Where("service", "api"));

        Assert.Equal(["alert a: nothing exposes slipway:cpu:5m"], MetricContract.Breaches([("alert a", read)], [], [recorded]));
    }

    private static MetricSource Renamed(MetricSource source, string name) =>
        source with { Metrics = [.. source.Metrics.Select(metric => metric.Name == name ? metric with { Name = $"{name}_renamed" } : metric)] };
}
