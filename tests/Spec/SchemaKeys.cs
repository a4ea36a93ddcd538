using System.Text.Json.Nodes;
using Slipway.Tests.Stacks;

namespace Slipway.Tests.Spec;

/// <summary>What the schema says about a product file's keys: which hold things under names, and which hold anything at all.</summary>
internal static class SchemaKeys
{
    private static readonly List<KeyValuePair<string, JsonObject>> Properties =
    [
        .. JsonNode.Parse(Repository.Read("docs/product.schema.json"))!["definitions"]!.AsObject()
            .SelectMany(definition => Records(definition.Value!))
            .SelectMany(record => record["properties"]!.AsObject())
            .Select(property => KeyValuePair.Create(property.Key, property.Value!.AsObject())),
    ];

    public static IReadOnlySet<string> Maps { get; } = KeysWhere(schema => schema["propertyNames"] is not null);

    public static IReadOnlySet<string> Free { get; } = KeysWhere(schema => schema["type"] is JsonArray);

    private static HashSet<string> KeysWhere(Func<JsonObject, bool> test) => Properties
        .Where(property => Alternatives(property.Value).Any(test))
        .Select(property => property.Key)
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<JsonObject> Alternatives(JsonObject schema) => schema["anyOf"] is JsonArray any
        ? any.OfType<JsonObject>().SelectMany(Alternatives)
        : [schema];

    private static IEnumerable<JsonObject> Records(JsonNode node) => node switch
    {
        JsonObject { } record when record["properties"] is JsonObject => [record, .. record.SelectMany(member => Inside(member.Value))],
        _ => Inside(node),
    };

    private static IEnumerable<JsonObject> Inside(JsonNode? node) => node switch
    {
        JsonObject record => record.Where(member => member.Key is "allOf" or "then" or "anyOf" or "oneOf").SelectMany(member => Records(member.Value!)),
        JsonArray list => list.SelectMany(item => item is null ? [] : Records(item)),
        _ => [],
    };
}
