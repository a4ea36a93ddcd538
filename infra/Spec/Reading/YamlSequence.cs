namespace Slipway.Spec.Reading;

/// <summary>A list of values.</summary>
public sealed class YamlSequence(SourceLocation location, string path, IReadOnlyList<YamlNode> items) : YamlNode(location, path)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    public override string Kind => "a list";
}
