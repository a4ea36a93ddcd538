using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Slipway.Observability.Dashboards;

/// <summary>A Grafana dashboard: what it shows and nothing of how a person arranged it.</summary>
public sealed record Dashboard
{
    /// <summary>The label by which Grafana finds the config map that it is in.</summary>
    public const string Label = "grafana_dashboard";

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public required string Uid { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = ["slipway"];

    public int SchemaVersion { get; init; } = 39;

    public bool Editable { get; init; }

    public string Timezone { get; init; } = "utc";

    public string Refresh { get; init; } = "30s";

    public TimeRange Time { get; init; } = new("now-6h", "now");

    public Marks? Annotations { get; init; }

    public required IReadOnlyList<Panel> Panels { get; init; }

    public string Write() => JsonSerializer.Serialize(this, s_options) + "\n";

    /// <summary>What is marked in every graph.</summary>
    public sealed record Marks(IReadOnlyList<Mark> List);

    /// <summary>A mark wherever a query has a value.</summary>
    public sealed record Mark(string Name, string Expr, string TitleFormat)
    {
        public Panel.Source Datasource { get; init; } = new("prometheus", "prometheus");

        public bool Enable { get; init; } = true;

        public string IconColor { get; init; } = "blue";

        public string Step { get; init; } = "60s";
    }

    /// <summary>What is shown at first.</summary>
    public sealed record TimeRange(string From, string To);
}
