using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>One word out of a closed set.</summary>
internal sealed class ChoiceShape<T>(string noun, IReadOnlyList<NamedValue<T>> words) : Shape<T>
{
    public override T Read(YamlNode node, Reading reading)
    {
        if (node is not YamlScalar scalar || scalar.ScalarKind == YamlScalarKind.Null)
        {
            return Refuse(node, reading, $"{Wording.One(noun)}; {Wording.Alternatives("", Sorted, "allowed")}");
        }

        foreach (var word in words)
        {
            if (word.Name == scalar.Text && scalar.ScalarKind == YamlScalarKind.Text)
            {
                return word.Value;
            }
        }

        reading.Problem(node, Wording.NotOneOf(scalar.Text, noun, Sorted));
        return default!;
    }

    public override JsonObject Describe(SchemaWriter schema) =>
        new() { ["enum"] = new JsonArray([.. Sorted.Select(word => JsonValue.Create(word))]) };

    private IReadOnlyList<string> Sorted => field ??= [.. words.Select(word => word.Name).Order(StringComparer.Ordinal)];
}
