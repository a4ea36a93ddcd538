using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>Writes down a record's keys for the JSON Schema instead of reading them.</summary>
internal sealed class DescribingFields(string record, SchemaWriter schema) : Fields
{
    private readonly JsonObject properties = [];
    private readonly JsonArray exclusions = [];
    private readonly RecordRules rules = new();

    public override string Name => "";

    public override void AtMostOne(params string[] keys)
    {
        for (var first = 0; first < keys.Length; first++)
        {
            foreach (var second in keys[(first + 1)..])
            {
                exclusions.Add((JsonNode)KeySchema.Not(new JsonObject { ["required"] = new JsonArray(keys[first], second) }));
            }
        }
    }

    public override void AtLeastOne(params string[] keys) => Add(new Need(keys));

    public override void Needs(string key, params string[] others) => Add(new Need(others) { Beside = key });

    public override void NeededWhere(Where where, string key, string because) => Add(new Need([key]) { Where = where });

    public override void OnlyWhere(Where where, string key, IReadOnlyList<string> words, string wrong)
    {
        rules.Limits.Add(new KeyLimit(where, key, words));
        if (schema.Supply.Text(record, key) is { } inherited && !words.Contains(inherited, StringComparer.Ordinal))
        {
            rules.Needs.Add(new Need([key]) { Where = where });
        }
    }

    public override void UselessWhere(Where where, string key, string because) => rules.Limits.Add(new KeyLimit(where, key, Words: null));

    internal override bool IsAbsent(string key) => false;

    internal override bool TryTake<T>(Field<T> field, out T value)
    {
        var supplied = schema.Supply.IsSomewhere(record, field.Key);
        if (!properties.TryAdd(field.Key, Property(field, supplied)))
        {
            throw new InvalidOperationException($"{record} declares {field.Key} twice");
        }

        // What is inherited in part has to be completed, or taken away with null.
        if (schema.Supply.IsForAll(record, field.Key) && schema.IsIncomplete(properties[field.Key]!))
        {
            rules.Needs.Add(new Need([field.Key]));
        }
        else if (field.Required)
        {
            Add(new Need([field.Key]));
        }

        value = default!;
        return false;
    }

    public (JsonObject Schema, RecordRules Rules) Close(string description)
    {
        foreach (var unknown in rules.DecidingKeys.Where(key => !SchemaWriter.HasWords(properties[key])))
        {
            throw new InvalidOperationException($"{record} has no words under {unknown} that anything could depend on");
        }

        var described = new JsonObject
        {
            ["description"] = description,
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        if (exclusions.Count > 0)
        {
            described["allOf"] = exclusions;
        }

        return (described, rules);
    }

    private void Add(Need need)
    {
        if (!schema.Supply.Meets(record, need))
        {
            rules.Needs.Add(need);
        }
    }

    private JsonObject Property<T>(Field<T> field, bool supplied)
    {
        var property = new JsonObject { ["description"] = field.Description };
        if (field.Example is not null)
        {
            property["examples"] = new JsonArray(SchemaExample.Of(record, field));
        }

        var shape = schema.Within(supplied, () => field.Shape.Describe(schema));
        if (supplied)
        {
            // What is inherited can be taken away with null.
            property["anyOf"] = new JsonArray(shape, new JsonObject { ["type"] = "null" });
            return property;
        }

        foreach (var (key, value) in shape.ToList())
        {
            shape.Remove(key);
            property[key] = value;
        }

        return property;
    }
}
