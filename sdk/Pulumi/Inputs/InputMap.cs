using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A map for a resource, whose values and the map itself may be outputs.</summary>
public sealed class InputMap<TValue>
    : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>
{
    private static readonly Output<ImmutableDictionary<string, Input<TValue>>> NoEntries
        = Output.Create(ImmutableDictionary<string, Input<TValue>>.Empty);

    // Values stay apart until they are sent, so that one secret value does not hide the others.
    private Output<ImmutableDictionary<string, Input<TValue>>> _entries;

    public InputMap()
        : this(NoEntries)
    {
    }

    private InputMap(Output<ImmutableDictionary<string, Input<TValue>>> entries) => _entries = entries;

    private protected override IOutput Sent => _entries;

    public Input<TValue> this[string key]
    {
        set => Add(key, value);
    }

    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => new(Output.Create(AsInputs(values)));

    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) => new(Output.Create(AsInputs(values)));

    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values)
        => new(values.Apply(entries => AsInputs(entries)));

    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values)
        => new(values.Apply(entries => AsInputs(entries)));

    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values)
        => new(values.Apply(entries => AsInputs(entries)));

    /// <summary>Both maps in one; where both have a key, the second wins.</summary>
    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second)
        => new(Output.Tuple(first._entries, second._entries).Apply(both => both.Item1.SetItems(both.Item2)));

    public void Add(string key, Input<TValue> value) => _entries = _entries.Apply(entries => entries.Add(key, value));

    public void Add(InputMap<TValue> values) => AddRange(values);

    public void AddRange(InputMap<TValue> values)
        => _entries = Output.Tuple(_entries, values._entries).Apply(both => both.Item1.AddRange(both.Item2));

    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        var content = await _entries.Content.ConfigureAwait(false);
        foreach (var (key, value) in content.IsKnown ? content.Value : [])
        {
            yield return value.Apply(known => KeyValuePair.Create(key, known));
        }
    }

    IEnumerator IEnumerable.GetEnumerator()
        => throw new NotSupportedException(
            $"A {GetType().FullName} cannot be synchronously enumerated. Use {nameof(GetAsyncEnumerator)} instead.");

    internal override Output<ImmutableDictionary<string, TValue>> ToOutputValue()
        => _entries.Apply(entries => Output
            .All(entries.Select(entry => entry.Value.Apply(value => KeyValuePair.Create(entry.Key, value))))
            .Apply(known => ImmutableDictionary.CreateRange(known)));

    private static ImmutableDictionary<string, Input<TValue>> AsInputs(IEnumerable<KeyValuePair<string, TValue>> values)
        => values.ToImmutableDictionary(entry => entry.Key, entry => (Input<TValue>)entry.Value);
}
