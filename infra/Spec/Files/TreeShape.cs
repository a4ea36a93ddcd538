using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Files;

/// <summary>Any content, as a file's content or a request's body has it.</summary>
internal sealed class TreeShape : Shape<JsonElement>
{
    public override JsonElement Read(YamlNode node, Reading.Reading reading)
    {
        _ = reading.TakeMember();
        return JsonSerializer.SerializeToElement(Convert(node));
    }

    public override JsonObject Describe(SchemaWriter schema) =>
        new() { ["type"] = new JsonArray("object", "array", "string", "number", "boolean") };

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Name, Convert(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Convert)]),
        YamlScalar { ScalarKind: YamlScalarKind.Null } => null,
        YamlScalar { ScalarKind: YamlScalarKind.Boolean } scalar => JsonValue.Create(bool.Parse(scalar.Text)),
        YamlScalar { ScalarKind: YamlScalarKind.Integer or YamlScalarKind.Number } scalar => Number(scalar.Text),
        YamlScalar scalar => JsonValue.Create(scalar.Text),
        _ => null,
    };

    private static JsonValue Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? JsonValue.Create(number)
        : JsonValue.Create(text);
}
