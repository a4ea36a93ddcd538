using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Turns the values of a program into plain ones: texts, numbers, booleans, lists and maps.</summary>
/// <remarks>
/// A pass never waits: it notes the outputs that are not there yet, and the next pass has them. The subject says in an error
/// message whose value it is.
/// </remarks>
internal sealed class ValueWriter(string subject)
{
    private readonly List<string> _path = [];
    private readonly List<Task> _pending = [];
    private OutputFacts _facts = new();

    /// <summary>Writes a value that stands under a name; done at once where everything in it is there.</summary>
    public ValueTask<SentValue> WriteAsync(string name, object? value)
        => TryWrite(name, value) is { } sent ? new ValueTask<SentValue>(sent) : FinishAsync(name, value);

    private async ValueTask<SentValue> FinishAsync(string name, object? value)
    {
        while (true)
        {
            await Task.WhenAll(_pending).ConfigureAwait(false);
            if (TryWrite(name, value) is { } sent)
            {
                return sent;
            }
        }
    }

    private SentValue? TryWrite(string name, object? value)
    {
        _facts.Clear();
        _pending.Clear();
        _path.Clear();
        _path.Add(name);
        var written = _facts.About(Write(value));
        return _pending.Count == 0 ? new SentValue(written.Value, written.IsKnown, written.IsSecret, written.Resources) : null;
    }

    private object? Write(object? value) => value switch
    {
        null or bool or double or AssetOrArchive or ValueTuple => value is ValueTuple ? null : value,
        string text => WriteText(text),
        int number => (double)number,
        InputArgs args => WriteEntries(args.ListInputs()),
        IInput input => WriteOutput(input.Sent),
        IOutput output => WriteOutput(output),
        IUnion union => Write(union.Value),
        JsonInput json => WriteJsonText(json),
        JsonElement element => WriteElement(element),
        Resource resource => WriteResource(resource),
        Task => throw new InvalidOperationException(
            $"Tasks are not allowed inside ResourceArgs. Please wrap your Task in an Output:\n\t{Place()}"),
        IDictionary map => WriteEntries(EntriesOf(map)),
        IList list => WriteList(list),
        Enum choice when choice.GetTypeCode() == TypeCode.Int32 => (double)(int)value,
        _ => WriteDeclared(value),
    };

    private string? WriteText(string text)
    {
        if (text != UnknownValue.Marker)
        {
            return text;
        }

        _facts.Add(ImmutableHashSet<Resource>.Empty, isKnown: false, isSecret: false);
        return null;
    }

    private object? WriteOutput(IOutput output)
    {
        if (!output.TryGetContent(out var content))
        {
            _pending.Add(output.ContentTask);
            return null;
        }

        var value = _facts.Take(content);
        return content.IsKnown ? Write(value) : null;
    }

    private Resource WriteResource(Resource resource)
    {
        _facts.Add([resource], isKnown: true, isSecret: false);
        if (!resource.Urn.TryGetContent(out _))
        {
            _pending.Add(resource.Urn.Content);
        }

        return resource;
    }

    private string? WriteJsonText(JsonInput json)
    {
        var outer = _facts;
        _facts = new OutputFacts();
        var inner = _facts.About(Write(json.Value));
        _facts = outer;
        _facts.Take(inner);
        return inner.IsKnown && inner.Value is not null ? JsonText.Of(inner.Value) : null;
    }

    private ImmutableDictionary<string, object?> WriteEntries(IEnumerable<KeyValuePair<string, object?>> entries)
    {
        var written = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (key, entry) in entries)
        {
            _path.Add(key);
            if (entry is not null && Write(entry) is { } value)
            {
                written[key] = value;
            }

            _path.RemoveAt(_path.Count - 1);
        }

        return written.ToImmutable();
    }

    private IEnumerable<KeyValuePair<string, object?>> EntriesOf(IDictionary map)
    {
        foreach (DictionaryEntry entry in map)
        {
            yield return entry.Key is string key
                ? KeyValuePair.Create(key, entry.Value)
                : throw new InvalidOperationException($"Dictionaries are only supported with string keys:\n\t{Place()}");
        }
    }

    private ImmutableArray<object?> WriteList(IList list)
    {
        if (PlainTypes.IsDefaultArray(list))
        {
            return [];
        }

        var written = ImmutableArray.CreateBuilder<object?>(list.Count);
        foreach (var item in list)
        {
            _path.Add("[]");
            written.Add(Write(item));
            _path.RemoveAt(_path.Count - 1);
        }

        return written.MoveToImmutable();
    }

    private object? WriteElement(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        JsonValueKind.String => WriteText(element.GetString()!),
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => element.EnumerateArray().Select(WriteElement).ToImmutableArray(),
        _ => element.EnumerateObject().ToImmutableDictionary(entry => entry.Name, entry => WriteElement(entry.Value)),
    };

    private object? WriteDeclared(object value)
    {
        if (PlainTypes.TryConvertEnum(value, out var plain))
        {
            return plain;
        }

        return PlainTypes.FieldsOf(value) is { } fields
            ? WriteEntries(fields)
            : throw new InvalidOperationException($"{value.GetType().FullName} is not a supported argument type.\n\t{Place()}");
    }

    private string Place() => $"{subject}.{string.Join('.', _path).Replace(".[]", "[]", StringComparison.Ordinal)}";
}
