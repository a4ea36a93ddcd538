using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Slipway.Spec.Reading;

/// <summary>What each entry of a named map needs unless an <c>each</c> beside it, or the house's entry of that name, has it.</summary>
/// <param name="definitions">The records as they are when nothing is inherited.</param>
/// <param name="suppliedTo">The names whose entries the defaults give a key of a record.</param>
internal sealed class MemberRequirements(JsonObject definitions, Func<string, string, IReadOnlyList<string>> suppliedTo)
{
    /// <summary>A keyword of our own, until the schema is whole: which record a named map's entries are.</summary>
    public const string MembersOf = "x-members-of";

    private const string Definition = "#/definitions/";
    private const string Each = "^each( |$)";

    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    public static string? Referenced(JsonNode? schema) => (schema as JsonObject)?["$ref"]?.GetValue<string>()[Definition.Length..];

    /// <summary>The rules of a map with such entries; none where they need nothing.</summary>
    public JsonArray OfMap(string record) =>
    [
        .. Needed(record).Select(need => (JsonNode)new JsonObject
        {
            ["if"] = Entries(Each, new JsonObject { ["not"] = Required(need.Key) }),
            ["then"] = Entries(OtherNames(suppliedTo(record, need.Key)), need.Rule),
        }),
    ];

    private JsonObject OfRecord(string record)
    {
        var rules = Needed(record).Select(need => (JsonNode)need.Rule).ToArray();
        return rules.Length == 0 ? [] : new JsonObject { ["allOf"] = new JsonArray(rules) };
    }

    private List<(string Key, JsonObject Rule)> Needed(string record)
    {
        if (!open.Add(record))
        {
            return [];
        }

        var schema = definitions[record]!.AsObject();
        var keys = schema["required"]?.AsArray().Select(key => key!.GetValue<string>()).Select(key => (key, Required(key))) ?? [];
        var parts = schema["properties"]?.AsObject()
            .Select(part => (part.Key, Rule: OfPart(part.Value)))
            .Where(part => part.Rule.Count > 0)
            .Select(part => (part.Key, new JsonObject { ["properties"] = new JsonObject { [part.Key] = part.Rule } })) ?? [];
        List<(string, JsonObject)> needed = [.. keys, .. parts];
        open.Remove(record);
        return needed;
    }

    private JsonObject OfPart(JsonNode? part)
    {
        var schema = part?["anyOf"]?[0] ?? part;
        return Referenced(schema) is { } record ? OfRecord(record)
            : schema?[MembersOf] is JsonValue members && OfMap(members.GetValue<string>()) is { Count: > 0 } rules
                ? new JsonObject { ["allOf"] = rules }
                : [];
    }

    private static string OtherNames(IReadOnlyList<string> names) =>
        $@"^(?!each( |$){string.Concat(names.Select(name => $"|{Regex.Escape(name)}$"))}).*[^?]$";

    private static JsonObject Entries(string names, JsonObject schema) => new() { ["patternProperties"] = new JsonObject { [names] = schema } };

    private static JsonObject Required(string key) => new() { ["required"] = new JsonArray(key) };
}
