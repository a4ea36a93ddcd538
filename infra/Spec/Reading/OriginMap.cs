namespace Slipway.Spec.Reading;

/// <summary>The origin of every value of one product, by its path in the merged file.</summary>
public sealed class OriginMap
{
    private readonly Dictionary<string, Origin> origins = new(StringComparer.Ordinal);

    private readonly List<(string Entry, string Key)> leftOpen = [];

    private readonly IReadOnlySet<string> referred;

    private OriginMap(IReadOnlySet<string> referred) => this.referred = referred;

    public IEnumerable<string> Paths => origins.Keys;

    /// <summary>Whether another place of the file takes its value from there.</summary>
    public bool IsReferredTo(string path) => referred.Contains(path);

    /// <summary>By the path of an entry, the keys that the house gives since the product's own file leaves them open.</summary>
    public ILookup<string, string> LeftOpen => leftOpen.ToLookup(open => open.Entry, open => open.Key, StringComparer.Ordinal);

    public Origin? this[string path] => origins.TryGetValue(path, out var origin) ? origin : null;

    /// <summary>Walks a merged file; what stands in another file than the product's own is inherited.</summary>
    /// <param name="referred">The paths that the file's references led to.</param>
    public static OriginMap Of(YamlMapping merged, string ownFile, IReadOnlySet<string>? referred = null)
    {
        var map = new OriginMap(referred ?? new HashSet<string>());
        map.Add(merged, "", ownFile);
        return map;
    }

    private void Add(YamlNode node, string path, string ownFile)
    {
        var inherited = !string.Equals(node.Location.File, ownFile, StringComparison.Ordinal);
        origins[path] = new Origin(node.Location, inherited, (node as YamlScalar)?.Text);
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Add(entry.Value, YamlPath.Key(path, entry.Name), ownFile);
                    if (entry.Value is not YamlMapping && !string.Equals(entry.Value.Location.File, ownFile, StringComparison.Ordinal))
                    {
                        leftOpen.Add((path, entry.Name));
                    }
                }

                break;
            case YamlSequence sequence:
                for (var index = 0; index < sequence.Items.Count; index++)
                {
                    Add(sequence.Items[index], YamlPath.Item(path, index), ownFile);
                }

                break;
            default:
                break;
        }
    }
}
