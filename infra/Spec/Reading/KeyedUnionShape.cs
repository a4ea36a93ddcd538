using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>One of several records; the presence of one key tells which.</summary>
internal sealed class KeyedUnionShape<T>(string name, string description, IReadOnlyList<NamedValue<ICase<T>>> cases) : Shape<T>
    where T : class
{
    public override T Read(YamlNode node, Reading reading)
    {
        if (node is not YamlMapping mapping)
        {
            reading.TakeMember();
            return Refuse(node, reading, $"a mapping with one of the keys {string.Join(", ", Keys)}");
        }

        var present = mapping.Entries.Where(entry => Keys.Contains(entry.Name, StringComparer.Ordinal)).ToList();
        foreach (var surplus in present.Skip(1))
        {
            reading.Problem(surplus.Key, $"{surplus.Name} excludes {present[0].Name} ({present[0].Key.Location}); leave one of them out");
        }

        if (present.Count > 0)
        {
            return cases.First(item => item.Name == present[0].Name).Value.Read(node, reading, null);
        }

        if (!reading.Partial)
        {
            var nearest = mapping.Entries.Select(entry => NearestName.Of(entry.Name, Keys)).FirstOrDefault(found => found is not null);
            reading.Problem(mapping, $"{Wording.One(name)} has one of these keys: {string.Join(", ", Keys)}{(nearest is null ? "" : $" (did you mean {nearest}?)")}");
        }

        return default!;
    }

    public override JsonObject Describe(SchemaWriter schema) => schema.Define(name, cases, () => new JsonObject
    {
        ["description"] = description,
        ["type"] = "object",
        ["oneOf"] = new JsonArray([.. cases.Select(item => new JsonObject { ["required"] = new JsonArray(item.Name) })]),
        ["allOf"] = new JsonArray([.. cases.Select(item => new JsonObject
        {
            ["if"] = new JsonObject { ["required"] = new JsonArray(item.Name) },
            ["then"] = item.Value.Describe(schema, $"{name}-{item.Name}", null, null),
        })]),
    });

    private IReadOnlyList<string> Keys => field ??= [.. cases.Select(item => item.Name).Order(StringComparer.Ordinal)];
}
