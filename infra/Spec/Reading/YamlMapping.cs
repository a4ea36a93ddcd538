namespace Slipway.Spec.Reading;

/// <summary>Values under keys, in the order in which they were written.</summary>
public sealed class YamlMapping : YamlNode
{
    // Most mappings are small, and each is built three times on its way: looking through them is cheaper than an index.
    private const int WorthAnIndex = 12;

    private readonly Dictionary<string, YamlNode>? values;

    public YamlMapping(SourceLocation location, string path, IReadOnlyList<YamlEntry> entries, IReadOnlyList<YamlEntry>? markers = null)
        : base(location, path)
    {
        Entries = entries;
        Markers = markers ?? [];
        values = entries.Count < WorthAnIndex
            ? null
            : entries.ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);
    }

    public IReadOnlyList<YamlEntry> Entries { get; }

    /// <summary>The keys such as "each" that were spent on merging; only a map of named members may have any.</summary>
    public IReadOnlyList<YamlEntry> Markers { get; }

    public override string Kind => "a mapping";

    public YamlNode? this[string key] => values is null ? Search(key) : values.GetValueOrDefault(key);

    private YamlNode? Search(string key)
    {
        for (var index = 0; index < Entries.Count; index++)
        {
            if (string.Equals(Entries[index].Name, key, StringComparison.Ordinal))
            {
                return Entries[index].Value;
            }
        }

        return null;
    }
}
