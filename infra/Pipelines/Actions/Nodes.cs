using System.Text.Json.Nodes;

namespace Slipway.Pipelines.Actions;

/// <summary>What is not given is not written.</summary>
internal static class Nodes
{
    public static JsonObject With(this JsonObject node, string name, JsonNode? value)
    {
        if (value is not null)
        {
            node[name] = value;
        }

        return node;
    }

    public static JsonObject WithList(this JsonObject node, string name, IReadOnlyList<string> values) =>
        node.With(name, values.Count == 0 ? null : List(values));

    public static JsonObject WithMap(this JsonObject node, string name, IEnumerable<(string Name, Text Value)> entries)
    {
        var map = new JsonObject(entries.Select(entry => KeyValuePair.Create(entry.Name, (JsonNode?)entry.Value.Content)));
        return node.With(name, map.Count == 0 ? null : map);
    }

    public static JsonArray List(IEnumerable<string> values) => [.. values.Select(value => JsonValue.Create(value))];
}
