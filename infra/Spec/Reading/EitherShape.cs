using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>Different ways to write the same thing, told apart by whether a single value, a mapping or a list stands there.</summary>
internal sealed class EitherShape<T>(Shape<T>? scalar, Shape<T>? mapping, Shape<T>? sequence) : Shape<T>
{
    public override T Read(YamlNode node, Reading reading)
    {
        var shape = node switch
        {
            YamlScalar { ScalarKind: not YamlScalarKind.Null } => scalar,
            YamlMapping => mapping,
            YamlSequence => sequence,
            _ => null,
        };
        if (shape is not null)
        {
            return shape.Read(node, reading);
        }

        reading.TakeMember();
        return Refuse(node, reading, string.Join(" or ", Expected()));
    }

    public override JsonObject Describe(SchemaWriter schema) => new()
    {
        ["anyOf"] = new JsonArray([.. new[] { scalar, mapping, sequence }.OfType<Shape<T>>().Select(shape => shape.Describe(schema))]),
    };

    private IEnumerable<string> Expected()
    {
        if (scalar is not null)
        {
            yield return "a single value";
        }

        if (mapping is not null)
        {
            yield return "a mapping";
        }

        if (sequence is not null)
        {
            yield return "a list";
        }
    }
}
