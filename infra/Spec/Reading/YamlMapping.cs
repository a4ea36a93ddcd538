namespace Slipway.Spec.Reading;

/// <summary>Values under keys, in the order in which they were written.</summary>
public sealed class YamlMapping : YamlNode
{
    private readonly Dictionary<string, YamlNode> values;

    public YamlMapping(SourceLocation location, string path, IReadOnlyList<YamlEntry> entries, IReadOnlyList<YamlEntry>? markers = null)
        : base(location, path)
    {
        Entries = entries;
        Markers = markers ?? [];
        values = entries.ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);
    }

    public IReadOnlyList<YamlEntry> Entries { get; }

    /// <summary>The keys such as "each" that were spent on merging; only a map of named members may have any.</summary>
    public IReadOnlyList<YamlEntry> Markers { get; }

    public override string Kind => "a mapping";

    public YamlNode? this[string key] => values.GetValueOrDefault(key);
}
