using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Slipway.Spec.Reading;

/// <summary>Tells the entries of a named map apart by their names: those that speak for others (<c>each</c>) and the rest.</summary>
internal static class EntryNames
{
    public const string AnyMarker = "^each( |$)";

    /// <summary>The markers that can speak for an entry with this word under the key, or whose meaning is another key's.</summary>
    public static IReadOnlyList<string> MarkersFor(string key, string word) =>
        ["^each$", $"^each (?!{Regex.Escape(key)}=)", $@"^each {Regex.Escape(key)}=(.*\|)?{Regex.Escape(word)}(\||$)"];

    /// <summary>Every entry with a name of its own, but for these.</summary>
    public static string Other(IReadOnlyList<string> names) =>
        $@"^(?!each( |$){string.Concat(names.Select(name => $"|{Regex.Escape(name)}$"))}).*[^?]$";

    public static JsonObject Lacks(IReadOnlyList<string> paths) =>
        KeySchema.Not(paths.Count == 1 ? KeySchema.Required(paths[0]) : KeySchema.AnyOf(paths));

    public static JsonObject Each(IEnumerable<(string Names, JsonObject Schema)> markers) => new()
    {
        ["patternProperties"] = new JsonObject(markers.Select(marker => KeyValuePair.Create(marker.Names, (JsonNode?)marker.Schema))),
    };

    public static JsonObject Schema(string names, JsonObject entry) => new() { ["patternProperties"] = new JsonObject { [names] = entry } };
}
