using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>A mapping from names to values of one shape, in the author's order.</summary>
internal sealed class NamedShape<T>(Shape<string> name, Shape<T> value, int minimum) : Shape<IReadOnlyList<NamedValue<T>>>
{
    public override IReadOnlyList<NamedValue<T>> Read(YamlNode node, Reading reading)
    {
        if (node is not YamlMapping mapping)
        {
            return Refuse(node, reading, "a mapping of names");
        }

        if (mapping.Entries.Count < minimum && !reading.Partial)
        {
            reading.Problem(node, "nothing stands here; at least one name must");
        }

        reading.Trace?.AddMap(mapping);
        var values = new List<NamedValue<T>>(mapping.Entries.Count);
        foreach (var entry in mapping.Entries)
        {
            if (reading.Partial && entry.Value is YamlScalar { IsExplicitNull: true })
            {
                continue;
            }

            if (!(reading.Partial && MemberMarker.IsMarker(entry.Name)))
            {
                name.Read(entry.Key, reading);
            }

            reading.Member = entry.Name;
            values.Add(new NamedValue<T>(entry.Name, value.Read(entry.Value, reading)));
            reading.Member = "";
        }

        return values;
    }

    public override JsonObject Describe(SchemaWriter schema) => schema.Members(name.Describe(schema), value.Describe(schema), minimum);
}
