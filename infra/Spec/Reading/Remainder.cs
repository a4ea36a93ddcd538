namespace Slipway.Spec.Reading;

/// <summary>What is left of a file without the entries that are wrong: named members and keys of the whole, never a part of a record.</summary>
internal sealed class Remainder
{
    private readonly YamlMapping _root;
    private readonly ReadingTrace _trace;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private Remainder(YamlMapping root, ReadingTrace trace)
    {
        _root = root;
        _trace = trace;
    }

    /// <summary>The file without what the trace found wrong; every name in what is left out joins the names.</summary>
    public static YamlMapping Of(YamlMapping root, ReadingTrace trace, ISet<string> names)
    {
        var remainder = new Remainder(root, trace);
        var (rest, _) = remainder.Without(root);
        names.UnionWith(remainder._names);
        return (YamlMapping)rest;
    }

    private (YamlNode Left, bool IsWrong) Without(YamlNode node) => node switch
    {
        YamlMapping mapping when ReferenceEquals(mapping, _root) || _trace.IsMap(mapping) => (Members(mapping), _trace.IsFaulty(mapping)),
        YamlMapping mapping => Record(mapping),
        YamlSequence sequence => (sequence, _trace.IsFaulty(sequence) || sequence.Items.Any(item => Without(item).IsWrong)),
        _ => (node, _trace.IsFaulty(node)),
    };

    private YamlMapping Members(YamlMapping mapping)
    {
        var kept = new List<YamlEntry>();
        foreach (var entry in mapping.Entries)
        {
            var (rest, isWrong) = Without(entry.Value);
            if (isWrong || _trace.IsFaulty(entry.Key))
            {
                AddNames(entry.Key);
                AddNames(entry.Value);
                continue;
            }

            kept.Add(entry with { Value = rest });
        }

        return new YamlMapping(mapping.Location, mapping.Path, kept);
    }

    private (YamlNode Left, bool IsWrong) Record(YamlMapping mapping)
    {
        var parts = mapping.Entries.Select(entry => (entry.Key, Part: Without(entry.Value))).ToList();
        var isWrong = _trace.IsFaulty(mapping) || mapping.Markers.Any(marker => _trace.IsFaulty(marker.Key)) || parts.Any(part => part.Part.IsWrong || _trace.IsFaulty(part.Key));
        return (new YamlMapping(mapping.Location, mapping.Path, [.. parts.Select(part => new YamlEntry(part.Key, part.Part.Left))]), isWrong);
    }

    private void AddNames(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                _names.Add(scalar.Text);
                break;
            case YamlSequence sequence:
                sequence.Items.ToList().ForEach(AddNames);
                break;
            case YamlMapping mapping:
                mapping.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }).ToList().ForEach(AddNames);
                break;
            default:
                break;
        }
    }
}
