using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>A single value with a format of its own.</summary>
internal sealed class ScalarShape<T>(ScalarFormat format, ScalarParser<T> parse) : Shape<T>
{
    public override T Read(YamlNode node, Reading reading)
    {
        if (node is not YamlScalar scalar || scalar.ScalarKind == YamlScalarKind.Null)
        {
            return Refuse(node, reading, Wording.One(format.Noun));
        }

        if (!format.Kinds.Contains(scalar.ScalarKind))
        {
            // A bare 3.10 would reach other YAML readers as the number 3.1.
            return Refuse(node, reading, format.Kinds.Contains(YamlScalarKind.Text)
                ? $"{Wording.One(format.Noun)}; write it in quotes"
                : Wording.One(format.Noun));
        }

        if (!format.Multiline && scalar.Text.Contains('\n', StringComparison.Ordinal))
        {
            reading.Problem(node, $"{Wording.One(format.Noun)} stands on one line");
            return default!;
        }

        if (parse(scalar.Text, out var value))
        {
            return value;
        }

        reading.Problem(node, $"{Wording.Quoted(scalar.Text)} is not {Wording.One(format.Noun)}; {format.Hint}");
        return default!;
    }

    public override JsonObject Describe(SchemaWriter schema) => format.Describe();
}
