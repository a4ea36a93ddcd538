using System.Text.Json;
using System.Text.RegularExpressions;
using Slipway.Cluster.AddOns;
using Slipway.Cluster.AddOns.Monitoring;
using Slipway.Cluster.AddOns.Runners;
using Slipway.Tests.Cluster.AddOns;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>Every value that we hand to a chart, against the chart's own values: a mistyped one would be ignored without a word.</summary>
public sealed class ChartValuesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("values").FullName;

    public static TheoryData<string> Charts => [.. Values("staging").Keys.Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Charts))]
    public void Values_EveryPathWeSet_IsOneOfTheChart(string chart)
    {
        var reference = ChartReference.Of(chart);

        foreach (var environment in (string[])["staging", "production"])
        {
            Assert.Equal("", string.Join('\n', Values(environment).Where(one => one.Key == chart).SelectMany(one => UnknownPaths(chart, reference, one.Value))));
        }
    }

    [Fact]
    public void Values_ChartsWithASchema_AreWhatItAllows()
    {
        var checkedCharts = new List<string>();
        foreach (var (chart, values) in Values("staging"))
        {
            if (ChartReference.Of(chart) is { Schema: { } schema } reference)
            {
                var path = Path.Combine(_folder, $"{chart}.json");
                File.WriteAllText(path, JsonSerializer.Serialize(Plain(ChartReference.Merged(reference.Defaults, Tree(values)))));
                Assert.Equal("", Node.Validate(schema, path));
                checkedCharts.Add(chart);
            }
        }

        Assert.Equal(["cert-manager", "external-dns", "external-secrets", "k6-operator", "reloader", "traefik"], checkedCharts.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"replicas":2,"metrics":{"enabld":true}}""", "metrics.enabld")]
    [InlineData("""{"replica":2}""", "replica")]
    [InlineData("""{"resources":{"requests":{"cpu":"1"}},"affinity":{"nodeAffinity":1}}""", "affinity.nodeAffinity")]
    [InlineData("""{"resources":{"request":{"cpu":"1"}}}""", "resources.request.cpu")]
    public void UnknownPaths_MistypedOrUnlistedValue_IsNamed(string values, string expected) =>
        Assert.Equal([expected], UnknownPaths("metrics-server", ChartReference.Of("metrics-server"), JsonDocument.Parse(values).RootElement));

    [Fact]
    public void FreeForm_EveryEntry_IsNeededByAValue()
    {
        var used = Values("staging").Concat(Values("production"))
            .SelectMany(one => ChartPaths.Of(one.Value).Select(path => $"{one.Key}: {path}"))
            .ToList();

        Assert.Equal([], FreeFormValues.Reasons.Keys.Where(entry => !used.Any(path => FreeFormValues.Covers(entry, path))));
    }

    [Fact]
    public void FreeForm_WhatIsSaidToBeCommentedOut_StandsInAComment()
    {
        foreach (var entry in FreeFormValues.Reasons.Where(entry => entry.Value == FreeFormValues.Commented).Select(entry => entry.Key.Split(": ")))
        {
            var key = Regex.Escape(entry[1].Split('.')[^1]);
            Assert.Matches(new Regex($"^ *#+ *{key}:", RegexOptions.Multiline), ChartReference.Of(entry[0]).Text);
        }
    }

    private static IEnumerable<string> UnknownPaths(string chart, ChartReference reference, JsonElement values) =>
        ChartPaths.Of(values).Where(path => !ChartPaths.Has(reference.Defaults, path) && !KubernetesParts.Have(reference, path) && !FreeFormValues.Allow(chart, path));

    private static Dictionary<string, JsonElement> Values(string environment)
    {
        var facts = Clusters.In(environment);
        var values = AddOnPlan.For(facts).ToDictionary(planned => planned.Name, planned => Json(planned.AddOn.Values(facts)));
        values[Catalog.Charts.RunnerScaleSet.Name] = Json(RunnerScaleSets.For(facts)[0].Values);
        foreach (var exporter in StoreExporters.For(facts).DistinctBy(exporter => exporter.Chart.Name))
        {
            values[exporter.Chart.Name] = Json(exporter.Values);
        }

        return values;
    }

    private static JsonElement Json(IChartValues values) => JsonSerializer.SerializeToElement(ChartValues.Of(values));

    private static object? Tree(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(member => (object)member.Name, member => Tree(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Select(Tree).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetDouble(),
        _ => element.GetBoolean(),
    };

    private static object? Plain(object? value) => value switch
    {
        IDictionary<object, object?> map => map.ToDictionary(member => $"{member.Key}", member => Plain(member.Value)),
        IEnumerable<object?> list => list.Select(Plain).ToList(),
        _ => value,
    };
}
