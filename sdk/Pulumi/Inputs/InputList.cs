using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A list for a resource, whose items and the list itself may be outputs.</summary>
public sealed class InputList<T> : Input<ImmutableArray<T>>, IEnumerable, IAsyncEnumerable<Input<T>>
{
    private static readonly Output<ImmutableArray<Input<T>>> NoItems = Output.Create(ImmutableArray<Input<T>>.Empty);

    // Items stay apart until they are sent, so that one secret item does not hide the others.
    private Output<ImmutableArray<Input<T>>> _items;

    public InputList()
        : this(NoItems)
    {
    }

    private InputList(Output<ImmutableArray<Input<T>>> items) => _items = items;

    private protected override IOutput Sent => _items;

    public static implicit operator InputList<T>(T value) => From([value]);

    public static implicit operator InputList<T>(Output<T> value) => From([value]);

    public static implicit operator InputList<T>(Input<T> value) => From([value]);

    public static implicit operator InputList<T>(T[] values) => FromValues(values);

    public static implicit operator InputList<T>(Output<T>[] values) => From([.. values.Select(value => (Input<T>)value)]);

    public static implicit operator InputList<T>(Input<T>[] values) => From([.. values]);

    public static implicit operator InputList<T>(List<T> values) => FromValues(values);

    public static implicit operator InputList<T>(List<Output<T>> values) => From([.. values.Select(value => (Input<T>)value)]);

    public static implicit operator InputList<T>(List<Input<T>> values) => From([.. values]);

    public static implicit operator InputList<T>(ImmutableArray<T> values) => FromValues(values);

    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values)
        => From([.. values.Select(value => (Input<T>)value)]);

    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => From(values);

    public static implicit operator InputList<T>(Output<T[]> values) => new(values.Apply(items => AsInputs(items)));

    public static implicit operator InputList<T>(Output<List<T>> values) => new(values.Apply(items => AsInputs(items)));

    public static implicit operator InputList<T>(Output<IEnumerable<T>> values) => new(values.Apply(AsInputs));

    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values) => new(values.Apply(items => AsInputs(items)));

    public void Add(params Input<T>[] inputs) => _items = Joined(From([.. inputs]));

    public void Add(InputList<T> inputs) => AddRange(inputs);

    public void AddRange(InputList<T> inputs) => _items = Joined(inputs);

    public InputList<T> Concat(InputList<T> other) => new(Joined(other));

    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        var content = await _items.Content.ConfigureAwait(false);
        foreach (var item in content.IsKnown ? content.Value : [])
        {
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator()
        => throw new NotSupportedException(
            $"A {GetType().FullName} cannot be synchronously enumerated. Use {nameof(GetAsyncEnumerator)} instead.");

    internal InputList<T> Clone() => new(_items);

    internal override Output<ImmutableArray<T>> ToOutputValue() => _items.Apply(items => Output.All(items.AsEnumerable()));

    private static InputList<T> From(ImmutableArray<Input<T>> items) => new(Output.Create(items));

    private static InputList<T> FromValues(IEnumerable<T> values) => From(AsInputs(values));

    private static ImmutableArray<Input<T>> AsInputs(IEnumerable<T> values) => [.. values.Select(value => (Input<T>)value)];

    private Output<ImmutableArray<Input<T>>> Joined(InputList<T> other)
        => Output.Tuple(_items, other._items).Apply(both => both.Item1.AddRange(both.Item2));
}
