using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>A shape that refuses some of the values it reads.</summary>
internal sealed class NarrowedShape<T>(Shape<T> inner, Func<T, bool> test, string message) : Shape<T>
{
    public override T Read(YamlNode node, Reading reading)
    {
        var before = reading.Failures;
        var value = inner.Read(node, reading);
        if (reading.Failures == before && !test(value))
        {
            reading.Problem(node, node is YamlScalar scalar ? $"{Wording.Quoted(scalar.Text)}: {message}" : message);
        }

        return value;
    }

    public override JsonObject Describe(SchemaWriter schema) => inner.Describe(schema);
}
