using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>Lets a schema allow what holds before a file is laid over its defaults: <c>each</c> entries and <c>${…}</c> references.</summary>
internal static class OverlaySchema
{
    private const string Reference = @"\$\{[^}]+\}";
    private const string EachOrOptional = @"^each( |$)|\?$";
    private static readonly string[] RestrictedTypes = ["integer", "number", "boolean"];

    /// <param name="members">Records that stand in named maps, where <c>each</c> may give what one entry, or a part of it, lacks.</param>
    /// <param name="requirements">What such an entry needs all the same.</param>
    public static void Allow(JsonObject definitions, IEnumerable<string> members, MemberRequirements requirements)
    {
        var waiting = new Stack<string>(members);
        var inherits = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryPop(out var name))
        {
            if (!inherits.Add(name))
            {
                continue;
            }

            foreach (var part in References(definitions[name]))
            {
                waiting.Push(part);
            }
        }

        foreach (var name in definitions.Select(definition => definition.Key).ToList())
        {
            // Where a map stands within an entry of another one, the rules of the outer map speak for it.
            var relaxed = Relaxed(definitions[name]!.DeepClone());
            RequireOfEntries(relaxed, inherits.Contains(name) ? null : requirements);
            if (!inherits.Contains(name))
            {
                requirements.AddTo(relaxed!.AsObject(), name);
            }

            definitions[name] = relaxed;
        }
    }

    private static void RequireOfEntries(JsonNode? node, MemberRequirements? requirements)
    {
        foreach (var part in node switch { JsonArray list => list, JsonObject schema => schema.Select(entry => entry.Value), _ => [] })
        {
            RequireOfEntries(part, requirements);
        }

        if (node is JsonObject map && map.Remove(MemberRequirements.MembersOf, out var record)
            && requirements?.OfMap(record!.GetValue<string>()) is { Count: > 0 } rules)
        {
            map["allOf"] = rules;
        }
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(References),
        JsonObject schema => schema.SelectMany(entry => entry switch
        {
            { Key: "$ref", Value: JsonValue } => [MemberRequirements.Referenced(schema)!],
            { Key: "items" } when schema["type"] is JsonValue => [], // a list is replaced as a whole
            _ => References(entry.Value),
        }),
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
