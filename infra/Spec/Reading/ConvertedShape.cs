using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>A shape whose value is converted after it was read.</summary>
internal sealed class ConvertedShape<TFrom, TTo>(Shape<TFrom> inner, Func<TFrom, TTo> convert) : Shape<TTo>
{
    public override TTo Read(YamlNode node, Reading reading)
    {
        var before = reading.Failures;
        var value = inner.Read(node, reading);
        return reading.Failures == before ? convert(value) : default!;
    }

    public override JsonObject Describe(SchemaWriter schema) => inner.Describe(schema);
}
