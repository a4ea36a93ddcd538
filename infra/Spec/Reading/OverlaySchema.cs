using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>Lets a schema allow what holds before a file is laid over its defaults: <c>each</c> entries and <c>${…}</c> references.</summary>
internal static class OverlaySchema
{
    private const string Reference = @"\$\{[^}]+\}";
    private const string EachOrOptional = @"^each( |$)|\?$";
    private static readonly string[] RestrictedTypes = ["integer", "number", "boolean"];

    /// <param name="members">Records that stand in named maps, where <c>each</c> may give what one entry, or a part of it, lacks.</param>
    public static void Allow(JsonObject definitions, IEnumerable<string> members)
    {
        var waiting = new Stack<string>(members);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryPop(out var name))
        {
            if (!seen.Add(name))
            {
                continue;
            }

            var record = definitions[name]!.AsObject();
            record.Remove("required");
            foreach (var part in References(record))
            {
                waiting.Push(part);
            }
        }

        foreach (var name in definitions.Select(definition => definition.Key).ToList())
        {
            definitions[name] = Relaxed(definitions[name]!.DeepClone());
        }
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(References),
        JsonObject schema => schema.SelectMany(entry => entry is { Key: "$ref", Value: JsonValue target }
            ? [target.GetValue<string>()["#/definitions/".Length..]]
            : References(entry.Value)),
        _ => [],
    };

    private static JsonNode? Relaxed(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            return new JsonArray([.. list.Select(item => Relaxed(item?.DeepClone()))]);
        }

        if (node is not JsonObject schema)
        {
            return node;
        }

        var relaxed = new JsonObject();
        foreach (var (key, value) in schema.ToList())
        {
            relaxed[key] = key switch
            {
                "propertyNames" => AnyOf(value!.DeepClone(), new JsonObject { ["pattern"] = EachOrOptional }),
                "if" or "not" or "enum" or "examples" or "default" => value?.DeepClone(),
                _ => Relaxed(value?.DeepClone()),
            };
        }

        return IsRestricted(schema) ? AnyOf(relaxed, new JsonObject { ["type"] = "string", ["pattern"] = Reference }) : relaxed;
    }

    // A keyword is a restriction only where its value is one: `properties` may have a member called `type` or `pattern`.
    private static bool IsRestricted(JsonObject schema) =>
        schema["enum"] is JsonArray
        || schema["pattern"] is JsonValue
        || (schema["type"] is JsonValue type && RestrictedTypes.Contains(type.GetValue<string>()))
        || (schema["type"] is JsonArray types && !types.Any(each => each?.GetValue<string>() == "string"));

    private static JsonObject AnyOf(JsonNode first, JsonNode second) => new() { ["anyOf"] = new JsonArray(first, second) };
}
