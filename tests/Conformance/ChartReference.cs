using Slipway.Tests.Stacks;
using Xunit;
using YamlDotNet.Serialization;

namespace Slipway.Tests.Conformance;

/// <summary>A chart's own values as upstream publishes them, with those of the charts that it brings along.</summary>
internal sealed class ChartReference
{
    private static readonly Dictionary<string, string[]> Brought = new(StringComparer.Ordinal)
    {
        ["kube-prometheus-stack"] = ["grafana", "kube-state-metrics", "prometheus-node-exporter"],
    };

    private readonly string _folder;

    private ChartReference(string folder, string name)
    {
        _folder = Path.Combine(folder, name);
        Text = File.ReadAllText(Path.Combine(_folder, "values.yaml"));
        Defaults = Read(Text);
        foreach (var part in Brought.GetValueOrDefault(name, []))
        {
            var text = File.ReadAllText(Path.Combine(folder, part, "values.yaml"));
            Text += text;
            Defaults[part] = Merged(Read(text), Defaults.GetValueOrDefault(part));
        }
    }

    public string Text { get; }

    public Dictionary<object, object?> Defaults { get; }

    /// <summary>The path of the JSON Schema that Helm checks values with; null where the chart has none.</summary>
    public string? Schema => Path.Combine(_folder, "values.schema.json") is var path && File.Exists(path) ? path : null;

    public static ChartReference Of(string chart)
    {
        var folder = Path.Combine(Repository.Workspace.Root, "..", "shared", "upstream", "charts");
        Assert.SkipUnless(Directory.Exists(folder), $"{folder} is not there");
        return new(folder, chart);
    }

    /// <summary>What Helm makes of two trees: the second wins, maps are merged.</summary>
    public static object? Merged(object? under, object? over) =>
        under is IDictionary<object, object?> below && over is IDictionary<object, object?> above
            ? below.Keys.Union(above.Keys).ToDictionary(
                key => key,
                key => above.TryGetValue(key, out var value) ? Merged(below.TryGetValue(key, out var old) ? old : null, value) : below[key])
            : over ?? under;

    private static Dictionary<object, object?> Read(string text) =>
        new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<Dictionary<object, object?>>(text);
}
