using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>One of several records; the word under one key tells which.</summary>
internal sealed class UnionShape<T>(string name, string description, string key, IReadOnlyList<NamedValue<ICase<T>>> cases) : Shape<T>
    where T : class
{
    public override T Read(YamlNode node, Reading reading)
    {
        if (node is not YamlMapping mapping)
        {
            reading.TakeMember();
            return Refuse(node, reading, $"a mapping with the keys of {Wording.One(name)}");
        }

        if (reading.Partial)
        {
            ReadPart(mapping, reading);
            return default!;
        }

        return Chosen(mapping, reading) is { } chosen ? chosen.Read(node, reading, key) : default!;
    }

    public override JsonObject Describe(SchemaWriter schema) => schema.Define(name, cases, () =>
    {
        var described = new JsonObject
        {
            ["description"] = description,
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                [key] = new JsonObject { ["enum"] = new JsonArray([.. Words.Select(word => JsonValue.Create(word))]) },
            },
        };
        if (!schema.IsSuppliedToAll(name, key))
        {
            described["required"] = new JsonArray(key);
        }

        described["allOf"] = new JsonArray([.. cases.Select(item => new JsonObject
        {
            ["if"] = new JsonObject
            {
                ["properties"] = new JsonObject { [key] = new JsonObject { ["const"] = item.Name } },
                ["required"] = new JsonArray(key),
            },
            ["then"] = item.Value.Describe(schema, $"{name}-{item.Name}", key, item.Name),
        })]);
        return described;
    });

    private IReadOnlyList<string> Words => [.. cases.Select(item => item.Name).Order(StringComparer.Ordinal)];

    private ICase<T>? Chosen(YamlMapping mapping, Reading reading)
    {
        var word = mapping[key];
        if (word is null)
        {
            reading.Problem(mapping, $"{key} is missing; {Wording.Alternatives("", Words, "allowed")}");
            return null;
        }

        if (word is not YamlScalar { ScalarKind: YamlScalarKind.Text } scalar)
        {
            Refuse(word, reading, $"{Wording.One(key)}; {Wording.Alternatives("", Words, "allowed")}");
            return null;
        }

        var chosen = cases.FirstOrDefault(item => item.Name == scalar.Text)?.Value;
        if (chosen is null)
        {
            reading.Problem(word, Wording.NotOneOf(scalar.Text, key, Words));
        }

        return chosen;
    }

    // Defaults for members of every kind fit no single case; what they give is judged once a member has them.
    private void ReadPart(YamlMapping mapping, Reading reading)
    {
        if (mapping[key] is not null)
        {
            reading.Supply(name, reading.Member, key);
            Chosen(mapping, reading)?.Read(mapping, reading, key);
            return;
        }

        foreach (var item in cases)
        {
            reading.Aside(aside => item.Value.Read(mapping, aside, key));
        }
    }
}
