using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>Writes the JSON Schema (draft 7, which editors' YAML support knows best) of a shape, one definition per record.</summary>
public sealed class SchemaWriter
{
    private readonly SortedDictionary<string, JsonObject?> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecordRules> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> declarations = new(StringComparer.Ordinal);
    private readonly HashSet<string> members = new(StringComparer.Ordinal);
    private bool membersSupplied;

    private SchemaWriter(IReadOnlySet<SuppliedKey> supplied) => Supply = new Supply(supplied);

    internal Supply Supply { get; }

    /// <summary>The whole schema of a file whose content has this shape, and which is laid over defaults.</summary>
    public static JsonObject Write<T>(Shape<T> shape, string title, IReadOnlySet<SuppliedKey> supplied)
    {
        var writer = new SchemaWriter(supplied);
        var (schema, definitions) = writer.Whole(shape, title);
        var requirements = new MemberRequirements(definitions.DeepClone().AsObject(), writer.rules, writer.Supply);
        OverlaySchema.Allow(definitions, writer.members.Where(definitions.ContainsKey), requirements);
        schema["definitions"] = definitions;
        return schema;
    }

    /// <summary>The whole schema of a file that stands alone: nothing is inherited, and nothing refers to anything.</summary>
    public static JsonObject WriteAlone<T>(Shape<T> shape, string title)
    {
        var writer = new SchemaWriter(new HashSet<SuppliedKey>());
        var (schema, definitions) = writer.Whole(shape, title);
        foreach (var (name, record) in definitions)
        {
            writer.rules[name].AddTo(record!.AsObject(), static _ => null);
        }

        schema["definitions"] = definitions;
        return schema;
    }

    private (JsonObject Schema, JsonObject Definitions) Whole<T>(Shape<T> shape, string title)
    {
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        foreach (var (key, value) in shape.Describe(this).ToList())
        {
            schema[key] = value?.DeepClone();
        }

        var described = definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value));
        return (schema, new JsonObject(described));
    }

    /// <summary>Describes a record once and refers to it everywhere; the declaration tells two records of one name apart.</summary>
    internal JsonObject Define(string name, object declaration, Func<(JsonObject Schema, RecordRules Rules)> describe)
    {
        if (declarations.TryAdd(name, declaration))
        {
            (definitions[name], rules[name]) = describe();
        }
        else if (!ReferenceEquals(declarations[name], declaration))
        {
            throw new InvalidOperationException($"two records are called {name}");
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    internal JsonObject Members(JsonObject name, JsonObject member, int minimum)
    {
        var record = MemberRequirements.Referenced(member);
        var value = membersSupplied ? new JsonObject { ["anyOf"] = new JsonArray(member, new JsonObject { ["type"] = "null" }) } : member;
        var map = new JsonObject { ["type"] = "object", ["propertyNames"] = name, ["additionalProperties"] = value };
        if (minimum > 0)
        {
            map["minProperties"] = minimum;
        }

        if (record is not null)
        {
            members.Add(record);
            map[MemberRequirements.MembersOf] = record;
        }

        return map;
    }

    /// <summary>Whether what the defaults give under a key cannot stand as it is.</summary>
    internal bool IsIncomplete(JsonNode property)
    {
        var shape = property["anyOf"]?[0] ?? property;
        return shape["minProperties"] is not null || (MemberRequirements.Referenced(shape) is { } record && rules[record].AsksForSomething);
    }

    /// <summary>Whether a key has a closed set of words.</summary>
    internal static bool HasWords(JsonNode? property)
    {
        var shape = property?["anyOf"]?[0] ?? property;
        return shape?["enum"] is not null || (shape?["type"] is JsonValue type && type.GetValue<string>() == "boolean");
    }

    internal JsonObject Within(bool isSupplied, Func<JsonObject> describe)
    {
        var outer = membersSupplied;
        membersSupplied = isSupplied;
        var described = describe();
        membersSupplied = outer;
        return described;
    }
}
