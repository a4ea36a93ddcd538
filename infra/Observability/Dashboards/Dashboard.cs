using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Slipway.Observability.Dashboards;

/// <summary>A Grafana dashboard: what it shows and nothing of how a person arranged it.</summary>
public sealed record Dashboard
{
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

    public required IReadOnlyList<Panel> Panels { get; init; }

    public string Write() => JsonSerializer.Serialize(this, s_options) + "\n";

    /// <summary>What is shown at first.</summary>
    public sealed record TimeRange(string From, string To);
}
