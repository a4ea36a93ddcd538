namespace Slipway.Spec.Reading;

/// <summary>Lays a product's values over the house's defaults; every node keeps the place where it was written.</summary>
public sealed class YamlOverlay(YamlMapping defaults)
{
    private readonly HashSet<YamlNode> used = new(ReferenceEqualityComparer.Instance);

    /// <summary>Merges one product: mappings deep, scalars and lists replaced, "each" and "name?" spent on the members.</summary>
    public YamlMapping Merge(YamlMapping own) => Merge([own, defaults]);

    /// <summary>The defaults that no product merged so far has taken over.</summary>
    public IReadOnlyList<YamlNode> Unused() => [.. Leaves(defaults).Where(leaf => !used.Contains(leaf))];

    private static IEnumerable<YamlNode> Leaves(YamlNode node) => node is YamlMapping { Entries.Count: > 0 } mapping
        ? mapping.Entries.SelectMany(entry => Leaves(entry.Value))
        : [node];

    private YamlMapping Merge(IReadOnlyList<YamlMapping> layers)
    {
        var entries = new List<YamlEntry>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in layers.SelectMany(layer => layer.Entries).Where(entry => !MemberMarker.IsMarker(entry.Name)))
        {
            if (done.Add(entry.Name) && Value(LayersOf(entry.Name, layers)) is { } value)
            {
                entries.Add(new YamlEntry(entry.Key, value));
            }
        }

        var markers = layers.SelectMany(layer => layer.Entries).Where(entry => MemberMarker.IsMarker(entry.Name)).ToList();
        return new YamlMapping(layers[0].Location, layers[0].Path, entries, markers);
    }

    private YamlNode? Value(List<YamlNode> layers)
    {
        var top = layers[0];
        used.UnionWith(layers.TakeWhile(layer => layer is YamlMapping).Append(top));
        if (top is YamlScalar { IsExplicitNull: true } && layers.Count > 1)
        {
            return null;
        }

        // A scalar or a list replaces everything below it.
        return top is YamlMapping ? Merge([.. layers.TakeWhile(layer => layer is YamlMapping).Cast<YamlMapping>()]) : top;
    }

    private static List<YamlNode> LayersOf(string name, IReadOnlyList<YamlMapping> layers)
    {
        var optional = name + MemberMarker.IfPresent;
        var plain = new List<YamlNode>();
        var conditional = false;
        foreach (var layer in layers)
        {
            Add(plain, layer[name]);
            Add(plain, layer[optional]);
            Add(plain, layer[MemberMarker.Each]);
            conditional |= layer.Entries.Any(entry => MemberMarker.IsConditional(entry.Name));
        }

        if (layers.Count == 1 && !conditional)
        {
            return plain;
        }

        var values = new List<YamlNode>();
        foreach (var layer in layers)
        {
            Add(values, layer[name]);
            Add(values, layer[optional]);
            if (conditional)
            {
                values.AddRange(layer.Entries.Where(entry => MemberMarker.Matches(entry.Name, plain)).Select(entry => entry.Value));
            }

            Add(values, layer[MemberMarker.Each]);
        }

        return values;
    }

    private static void Add(List<YamlNode> nodes, YamlNode? node)
    {
        if (node is not null)
        {
            nodes.Add(node);
        }
    }
}
