using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>Writes down a record's keys for the JSON Schema instead of reading them.</summary>
internal sealed class DescribingFields(string record, SchemaWriter schema) : Fields
{
    private readonly JsonObject properties = [];
    private readonly List<string> required = [];
    private readonly JsonArray rules = [];
    private readonly JsonObject dependencies = [];

    public override string Name => "";

    public override void AtMostOne(params string[] keys)
    {
        for (var first = 0; first < keys.Length; first++)
        {
            foreach (var second in keys[(first + 1)..])
            {
                rules.Add(new JsonObject { ["not"] = new JsonObject { ["required"] = new JsonArray(keys[first], second) } });
            }
        }
    }

    public override void AtLeastOne(params string[] keys)
    {
        if (!keys.Any(key => schema.IsSuppliedToAll(record, key)))
        {
            rules.Add(new JsonObject { ["anyOf"] = new JsonArray([.. keys.Select(key => new JsonObject { ["required"] = new JsonArray(key) })]) });
        }
    }

    public override void Needs(string key, string other)
    {
        if (!schema.IsSuppliedToAll(record, other))
        {
            dependencies[key] = new JsonArray(other);
        }
    }

    internal override bool IsAbsent(string key) => false;

    internal override bool TryTake<T>(Field<T> field, out T value)
    {
        var supplied = schema.IsSupplied(record, field.Key);
        if (!properties.TryAdd(field.Key, Property(field, supplied)))
        {
            throw new InvalidOperationException($"{record} declares {field.Key} twice");
        }

        if (field.Required && (!schema.IsSuppliedToAll(record, field.Key) || schema.IsIncomplete(properties[field.Key]!)))
        {
            required.Add(field.Key);
        }

        value = default!;
        return false;
    }

    public JsonObject Close(string description, string? discriminator, string? word)
    {
        if (discriminator is not null)
        {
            properties.Insert(0, discriminator, new JsonObject { ["const"] = word });
        }

        var described = new JsonObject
        {
            ["description"] = description,
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        AddUnlessEmpty(described, "required", new JsonArray([.. required.Select(key => JsonValue.Create(key))]));
        AddUnlessEmpty(described, "allOf", rules);
        if (dependencies.Count > 0)
        {
            described["dependencies"] = dependencies;
        }

        return described;
    }

    private static void AddUnlessEmpty(JsonObject described, string key, JsonArray values)
    {
        if (values.Count > 0)
        {
            described[key] = values;
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
