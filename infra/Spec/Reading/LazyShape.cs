using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>A shape that is looked up when it is used, so that records may contain themselves.</summary>
internal sealed class LazyShape<T>(Func<Shape<T>> inner) : Shape<T>
{
    public override T Read(YamlNode node, Reading reading) => inner().Read(node, reading);

    public override JsonObject Describe(SchemaWriter schema) => inner().Describe(schema);
}
