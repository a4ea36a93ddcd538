namespace Slipway.Spec.Reading;

/// <summary>What a semantic check of a record uses to say where something is wrong.</summary>
public sealed class Check
{
    private readonly YamlMapping record;
    private readonly Reading reading;

    internal Check(YamlMapping record, Reading reading)
    {
        this.record = record;
        this.reading = reading;
    }

    /// <summary>Whether nothing was left out for another mistake, so that what is not there was not written.</summary>
    public bool IsWhole => reading.Trace is null or { LeftOut.Count: 0 };

    /// <summary>A problem of the record as a whole.</summary>
    public void Problem(string message) => reading.Problem(record, message);

    /// <summary>The place of a value below the record; what is not written has the place of what it would stand in.</summary>
    public Place At(params ReadOnlySpan<PathStep> steps)
    {
        YamlNode node = record;
        var path = record.Path;
        var written = true;
        foreach (var step in steps)
        {
            var next = !written ? null : (node, step) switch
            {
                (YamlMapping mapping, { Key: { } key }) => mapping[key],
                (YamlSequence sequence, { Key: null, Index: var index }) when index < sequence.Items.Count => sequence.Items[index],
                _ => null,
            };
            written = next is not null;
            node = next ?? node;
            path = next?.Path ?? (step.Key is null ? YamlPath.Item(path, step.Index) : YamlPath.Key(path, step.Key));
        }

        return new Place(node, path, written, reading);
    }
}
