using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>A record that may be one of several, told apart by a key that is not its own.</summary>
internal interface ICase<out T>
{
    T Read(YamlNode node, Reading reading, string? discriminator);

    JsonObject Describe(SchemaWriter schema, string definition, string? discriminator, string? word);
}
