using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>Writes the JSON Schema (draft 7, which editors' YAML support knows best) of a shape, one definition per record.</summary>
public sealed class SchemaWriter(IReadOnlySet<SuppliedKey> supplied)
{
    private readonly SortedDictionary<string, JsonObject?> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> declarations = new(StringComparer.Ordinal);
    private readonly HashSet<string> members = new(StringComparer.Ordinal);
    private bool membersSupplied;

    /// <summary>Whether the defaults give the key somewhere, so that a product's file need not.</summary>
    public bool IsSupplied(string record, string key) => supplied.Any(item => item.Record == record && item.Key == key);

    /// <summary>Whether the defaults give the key to every such record.</summary>
    public bool IsSuppliedToAll(string record, string key) =>
        supplied.Any(item => item.Record == record && item.Key == key && item.IsForAll);

    /// <summary>The whole schema of a file whose content has this shape, and which is laid over defaults.</summary>
    public static JsonObject Write<T>(Shape<T> shape, string title, IReadOnlySet<SuppliedKey> supplied)
    {
        var writer = new SchemaWriter(supplied);
        var (schema, definitions) = writer.Whole(shape, title);
        var requirements = new MemberRequirements(definitions.DeepClone().AsObject(), writer.NamesWith);
        OverlaySchema.Allow(definitions, writer.members.Where(definitions.ContainsKey), requirements);
        schema["definitions"] = definitions;
        return schema;
    }

    /// <summary>The whole schema of a file that stands alone: nothing is inherited, and nothing refers to anything.</summary>
    public static JsonObject WriteAlone<T>(Shape<T> shape, string title)
    {
        var (schema, definitions) = new SchemaWriter(new HashSet<SuppliedKey>()).Whole(shape, title);
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
    internal JsonObject Define(string name, object declaration, Func<JsonObject> describe)
    {
        if (declarations.TryAdd(name, declaration))
        {
            definitions[name] = null;
            definitions[name] = describe();
        }
        else if (!ReferenceEquals(declarations[name], declaration))
        {
            throw new InvalidOperationException($"two records are called {name}");
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    private List<string> NamesWith(string record, string key) =>
        [.. supplied.Where(item => item.Record == record && item.Key == key && !item.IsForAll).Select(item => item.Member).Order(StringComparer.Ordinal)];

    internal JsonObject Members(JsonObject name, JsonObject member)
    {
        var record = MemberRequirements.Referenced(member);
        var value = membersSupplied ? new JsonObject { ["anyOf"] = new JsonArray(member, new JsonObject { ["type"] = "null" }) } : member;
        var map = new JsonObject { ["type"] = "object", ["propertyNames"] = name, ["additionalProperties"] = value };
        if (record is not null)
        {
            members.Add(record);
            map[MemberRequirements.MembersOf] = record;
        }

        return map;
    }

    /// <summary>Whether such a record cannot be inherited whole: the defaults lack something that it needs.</summary>
    internal bool IsIncomplete(JsonNode property) =>
        MemberRequirements.Referenced(property["anyOf"]?[0] ?? property) is { } record && definitions[record]?["required"] is not null;

    internal JsonObject Within(bool isSupplied, Func<JsonObject> describe)
    {
        var outer = membersSupplied;
        membersSupplied = isSupplied;
        var described = describe();
        membersSupplied = outer;
        return described;
    }
}
