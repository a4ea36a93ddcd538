using System.Text.Json.Nodes;
using Slipway.Observability.Documents;
using Xunit;

namespace Slipway.Tests.Observability;

/// <summary>What Grafana is given, as it reads it.</summary>
public sealed class DashboardTests
{
    private static readonly Dictionary<string, JsonNode> s_dashboards = MonitoringFiles.For(Watched.Environment("staging"))
        .Where(file => file.Path.StartsWith("dashboards/", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Path), file => JsonNode.Parse(file.Content)!, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. s_dashboards.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Panel_OfADashboard_HasATitleAUnitAndAQuery(string name)
    {
        var panels = s_dashboards[name]["panels"]!.AsArray();

        Assert.NotEmpty(panels);
        Assert.Equal(panels.Count, panels.Select(panel => panel!["id"]!.GetValue<int>()).Distinct().Count());
        Assert.All(panels, panel => Assert.NotEqual("", panel!["title"]!.ToString()));
        Assert.All(Graphs(name), panel => Assert.NotEqual("", panel["fieldConfig"]!["defaults"]!["unit"]!.ToString()));
        Assert.All(Graphs(name), panel => Assert.NotEmpty(panel["targets"]!.AsArray()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Panels_OfADashboard_DoNotOverlap(string name)
    {
        var cells = s_dashboards[name]["panels"]!.AsArray().Select(panel => panel!["gridPos"]!).SelectMany(Cells).ToList();

        Assert.Equal(cells.Distinct(), cells);
        Assert.All(cells, cell => Assert.InRange(cell.X, 0, 23));
    }

    [Fact]
    public void Delivery_OfAnEnvironment_ShowsTheFourFiguresOfDoraOfEveryProduct()
    {
        Assert.Equal(
            ["deployment frequency", "lead time", "deployment success", "time to restore", "failed deployments"],
            Graphs("delivery").Select(panel => panel["title"]!.ToString()));
        Assert.All(Graphs("delivery"), panel => Assert.Equal(
            ["autonomica", "brain-gateway", "goldensignals", "humanline", "piwardrive"],
            Lines(panel).Where(line => !line.Legend.Contains("aim", StringComparison.Ordinal)).Select(line => line.Legend)));
    }

    [Theory]
    [InlineData("deployment frequency", "goldensignals misses its aim at < 1/d", "vector(0.000011574074)")]
    [InlineData("lead time", "goldensignals misses its aim at >= 1h", "vector(3600)")]
    public void Delivery_ProductWithAnAimOfItsDocument_HasALineThere(string title, string legend, string query) =>
        Assert.Contains((legend, query), Lines(Graphs("delivery").Single(panel => panel["title"]!.ToString() == title)));

    [Fact]
    public void Product_WithADatabaseAndACache_SeesBoth()
    {
        var titles = Graphs("piwardrive").Select(panel => panel["title"]!.ToString()).ToList();

        Assert.Contains("database connections", titles);
        Assert.Contains("cache memory", titles);
        Assert.Equal(titles.Distinct(), titles);
    }

    [Fact]
    public void Product_WithoutGroupsOfItsOwn_ShowsWhatItHasObjectivesFor() => Assert.Superset(
        new HashSet<string> { "cpu", "memory", "disk free", "response time", "error rate", "throughput" },
        Generated.Row("humanline", "staging", "objectives").ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Product_DashboardsGraphs_AreMarkedWithItsDeployments() => Assert.Equal(
        "increase(delivery_deployments_total{product=\"humanline\",environment=\"staging\"}[5m]) > 0",
        s_dashboards["humanline"]["annotations"]!["list"]![0]!["expr"]!.ToString());

    [Fact]
    public void Panel_OfASignalWithAnObjective_TurnsRedAtIt()
    {
        var panel = Graphs("piwardrive").Single(panel => panel["title"]!.ToString() == "response time");

        var steps = panel["fieldConfig"]!["defaults"]!["thresholds"]!["steps"]!.AsArray();

        Assert.Equal("red", steps[1]!["color"]!.ToString());
        Assert.Equal(2m, steps[1]!["value"]!.GetValue<decimal>());
    }

    private static IEnumerable<(string Legend, string Query)> Lines(JsonNode panel) =>
        panel["targets"]!.AsArray().Select(target => (target!["legendFormat"]!.ToString(), target["expr"]!.ToString()));

    private static IEnumerable<JsonNode> Graphs(string name) =>
        s_dashboards[name]["panels"]!.AsArray().Select(panel => panel!).Where(panel => panel["type"]!.ToString() != "row");

    private static IEnumerable<(int X, int Y)> Cells(JsonNode position)
    {
        return
            from x in Enumerable.Range(Number("x"), Number("w"))
            from y in Enumerable.Range(Number("y"), Number("h"))
            select (x, y);

        int Number(string side) => position[side]!.GetValue<int>();
    }
}
