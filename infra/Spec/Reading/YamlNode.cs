namespace Slipway.Spec.Reading;

/// <summary>A value in a YAML file, with the place where it stands and the path its author would give it.</summary>
public abstract class YamlNode(SourceLocation location, string path)
{
    public SourceLocation Location { get; } = location;

    public string Path { get; } = path;

    /// <summary>What kind of value this is, in the words of a message: a text, a number, a list.</summary>
    public abstract string Kind { get; }

    public override string ToString() => $"{Location}: {Path}";
}
