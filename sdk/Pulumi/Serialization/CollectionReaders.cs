using System.Collections.Immutable;

namespace Pulumi.Serialization;

internal sealed class ArrayReader<T> : ValueReader
{
    public override string? TryRead(object? value, string place, out object? read)
    {
        read = null;
        if (value is null)
        {
            return null;
        }

        if (value is not ImmutableArray<object?> items)
        {
            return Mismatch(typeof(ImmutableArray<object>).FullName!, value, place);
        }

        var array = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (var item in items)
        {
            array.Add(Read(item, typeof(T), place) is T typed ? typed : default!);
        }

        read = array.MoveToImmutable();
        return null;
    }
}

internal sealed class MapReader<TKey, TValue> : ValueReader
{
    public override string? TryRead(object? value, string place, out object? read)
    {
        read = null;
        if (value is null)
        {
            return null;
        }

        if (value is not ImmutableDictionary<string, object?> entries)
        {
            return Mismatch(typeof(ImmutableDictionary<string, object>).FullName!, value, place);
        }

        var map = ImmutableDictionary.CreateBuilder<string, TValue>();
        foreach (var (key, entry) in entries)
        {
            map[key] = Read(entry, typeof(TValue), place) is TValue typed ? typed : default!;
        }

        read = map.ToImmutable();
        return null;
    }
}

internal sealed class UnionReader<T0, T1> : ValueReader
{
    public override string? TryRead(object? value, string place, out object? read)
    {
        read = null;
        if (value is null)
        {
            return null;
        }

        if (For(typeof(T0)).TryRead(value, place, out var first) is null)
        {
            read = Union<T0, T1>.FromT0((T0)first!);
            return null;
        }

        if (For(typeof(T1)).TryRead(value, place, out var second) is null)
        {
            read = Union<T0, T1>.FromT1((T1)second!);
            return null;
        }

        return Mismatch($"{typeof(T0).FullName} or {typeof(T1).FullName}", value, place);
    }
}

internal sealed class OutputReader<T> : ValueReader
{
    public override string? TryRead(object? value, string place, out object? read)
    {
        var problem = For(typeof(T)).TryRead(value, place, out var inner);
        read = problem is null && value is not null ? Output.Create((T)inner!) : null;
        return problem;
    }
}
