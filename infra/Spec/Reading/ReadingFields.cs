namespace Slipway.Spec.Reading;

/// <summary>Reads a record's keys from a mapping and, in the end, complains about the others.</summary>
internal sealed class ReadingFields(string record, string name, YamlMapping mapping, Reading reading) : Fields
{
    private readonly List<string> declared = [];

    public override string Name => name;

    public override void AtMostOne(params string[] keys)
    {
        var present = Present(keys).ToList();
        foreach (var surplus in present.Skip(1))
        {
            reading.Problem(surplus.Key, $"{surplus.Name} excludes {present[0].Name} ({present[0].Key.Location}); leave one of them out");
        }
    }

    public override void AtLeastOne(params string[] keys)
    {
        if (!reading.Partial && !Present(keys).Any())
        {
            reading.Lack(mapping, mapping.Path, $"one of these keys is missing: {string.Join(", ", keys.Order(StringComparer.Ordinal))}");
        }
    }

    public override void Needs(string key, params string[] others)
    {
        if (!reading.Partial && Given(key) is { } entry && !others.Any(Stands))
        {
            Complain(key, entry.Key, $"{key} has no effect without {string.Join(" or ", others)}");
        }
    }

    public override void NeededWhere(Where where, string key, string because)
    {
        if (!reading.Partial && where.Holds(mapping) && !Stands(key))
        {
            reading.Lack(mapping, mapping.Path, $"{key} is missing: {because}");
        }
    }

    public override void OnlyWhere(Where where, string key, IReadOnlyList<string> words, string wrong)
    {
        if (!reading.Partial && where.Holds(mapping) && mapping[key] is YamlScalar { ScalarKind: YamlScalarKind.Text } found
            && !words.Contains(found.Text, StringComparer.Ordinal))
        {
            var alternatives = Wording.Alternatives(found.Text, [.. words.Order(StringComparer.Ordinal)], "allowed");
            Complain(key, found, $"{Wording.Quoted(found.Text)} {wrong}; {alternatives}");
        }
    }

    public override void UselessWhere(Where where, string key, string because)
    {
        if (!reading.Partial && where.Holds(mapping) && Given(key) is { } entry)
        {
            Complain(key, entry.Key, $"{key} has no effect {because}");
        }
    }

    internal override bool IsAbsent(string key)
    {
        if (mapping[key] is not null)
        {
            return false;
        }

        declared.Add(key);
        return true;
    }

    internal override bool TryTake<T>(Field<T> field, out T value)
    {
        declared.Add(field.Key);
        var node = mapping[field.Key];
        if (node is null || IsOnlyInherited(node) || (reading.Partial && node is YamlScalar { IsExplicitNull: true }))
        {
            if (field.Required && !reading.Partial)
            {
                reading.Trace?.AddMissing(mapping, field.Key);
                reading.Lack(mapping, mapping.Path, $"{field.Key} is missing: {field.Description}");
            }

            value = default!;
            return false;
        }

        var before = reading.Failures;
        value = reading.Partial ? reading.ReadPart(record, name, field.Key, node, field.Shape) : field.Shape.Read(node, reading);
        return reading.Failures == before;
    }

    /// <summary>Reports every key that was not declared, with the nearest that was.</summary>
    public void Close()
    {
        foreach (var entry in mapping.Entries.Concat(mapping.Markers))
        {
            if (!declared.Contains(entry.Name))
            {
                var alternatives = Wording.Alternatives(entry.Name, [.. declared.Order(StringComparer.Ordinal)], "allowed");
                reading.Problem(
                    entry.Key,
                    $"{Wording.Quoted(entry.Name)} is no key of {Wording.One(record)}; {alternatives}");
            }
        }
    }

    // An empty map or list says nothing that could have an effect.
    private YamlEntry? Given(string key) => Present([key])
        .FirstOrDefault(entry => entry.Value is not (YamlMapping { Entries.Count: 0 } or YamlSequence { Items.Count: 0 }));

    // What the house gives is no mistake of its own; the record is what it does not fit.
    private void Complain(string key, YamlNode written, string message)
    {
        var path = YamlPath.Key(mapping.Path, key);
        if (written.Location.File == mapping.Location.File)
        {
            reading.Problem(written, path, message);
        }
        else
        {
            reading.Lack(mapping, path, message);
        }
    }

    private bool Stands(string path)
    {
        YamlNode? node = mapping;
        foreach (var key in path.Split('.'))
        {
            node = (node as YamlMapping)?[key];
        }

        return node is not null;
    }

    // The house speaks for the members of every such map, also where the product has none.
    private bool IsOnlyInherited(YamlNode node) =>
        node is YamlMapping { Entries.Count: 0, Markers.Count: > 0 } && node.Location.File != mapping.Location.File;

    private IEnumerable<YamlEntry> Present(string[] keys) => mapping.Entries.Where(entry => keys.Contains(entry.Name, StringComparer.Ordinal));
}
