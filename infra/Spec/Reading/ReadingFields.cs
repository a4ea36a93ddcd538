namespace Slipway.Spec.Reading;

/// <summary>Reads a record's keys from a mapping and, in the end, complains about the others.</summary>
internal sealed class ReadingFields(string record, string name, YamlMapping mapping, Reading reading, string? discriminator) : Fields
{
    private readonly List<string> declared = discriminator is null ? [] : [discriminator];

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
            reading.Problem(mapping, $"one of these keys is missing: {string.Join(", ", keys.Order(StringComparer.Ordinal))}");
        }
    }

    public override void Needs(string key, string other)
    {
        if (!reading.Partial && mapping[other] is null && Present([key]).FirstOrDefault() is { } entry)
        {
            reading.Problem(entry.Key, $"{key} has no effect without {other}");
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
        if (node is null || (reading.Partial && node is YamlScalar { IsExplicitNull: true }))
        {
            if (field.Required && !reading.Partial)
            {
                reading.Trace?.AddMissing<T>(mapping, field.Key);
                reading.Problem(mapping, $"{field.Key} is missing: {field.Description}");
            }

            value = default!;
            return false;
        }

        if (reading.Partial)
        {
            reading.Supply(record, name, field.Key);
        }

        var before = reading.Failures;
        value = field.Shape.Read(node, reading);
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

    private IEnumerable<YamlEntry> Present(string[] keys) => mapping.Entries.Where(entry => keys.Contains(entry.Name, StringComparer.Ordinal));
}
