using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>A list whose items have one shape; nothing may stand in it twice.</summary>
internal sealed class ListShape<T>(Shape<T> item, int minimum, bool distinct) : Shape<IReadOnlyList<T>>
{
    public override IReadOnlyList<T> Read(YamlNode node, Reading reading)
    {
        if (node is not YamlSequence sequence)
        {
            return Refuse(node, reading, "a list");
        }

        if (sequence.Items.Count < minimum)
        {
            reading.Problem(node, $"the list has {sequence.Items.Count} items; at least {minimum} must stand here");
        }

        var values = new List<T>(sequence.Items.Count);
        var places = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        var outer = reading.InList;
        reading.InList = true;
        foreach (var element in sequence.Items)
        {
            values.Add(item.Read(element, reading));
            if (distinct && element is YamlScalar scalar && !places.TryAdd(scalar.Text, element.Location))
            {
                reading.Problem(element, $"{Wording.Quoted(scalar.Text)} stands twice; first at {places[scalar.Text]}");
            }
        }

        reading.InList = outer;
        return values;
    }

    public override JsonObject Describe(SchemaWriter schema)
    {
        var described = new JsonObject { ["type"] = "array", ["items"] = item.Describe(schema) };
        if (minimum > 0)
        {
            described["minItems"] = minimum;
        }

        if (distinct)
        {
            described["uniqueItems"] = true;
        }

        return described;
    }
}
