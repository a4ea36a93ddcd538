using System.Globalization;
using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>Turns the example of a key into JSON, after the key's own shape has read it; what the house gives need not stand in it.</summary>
internal static class SchemaExample
{
    public static JsonNode? Of<T>(string record, Field<T> field)
    {
        var problems = new ProblemList();
        var node = YamlSource.Parse("example", field.Example!, problems);
        if (node is not null)
        {
            _ = field.Shape.Read(node, new Reading(problems, partial: true));
        }

        return problems.Count == 0
            ? ToJson(node!)
            : throw new InvalidOperationException($"the example of {record}.{field.Key} cannot be read: {problems.First()}");
    }

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Name, ToJson(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(ToJson)]),
        YamlScalar { ScalarKind: YamlScalarKind.Integer } scalar => JsonValue.Create(long.Parse(scalar.Text, CultureInfo.InvariantCulture)),
        YamlScalar { ScalarKind: YamlScalarKind.Number } scalar => JsonValue.Create(double.Parse(scalar.Text, CultureInfo.InvariantCulture)),
        YamlScalar { ScalarKind: YamlScalarKind.Boolean } scalar => JsonValue.Create(bool.Parse(scalar.Text)),
        YamlScalar scalar => JsonValue.Create(scalar.Text),
        _ => null,
    };
}
