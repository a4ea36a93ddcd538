namespace Slipway.Spec.Reading;

/// <summary>The keys of one record: declared once, read from a file or described in the schema.</summary>
public abstract class Fields
{
    /// <summary>The key under which the record stands in its map; empty elsewhere.</summary>
    public abstract string Name { get; }

    /// <summary>A key that must be there, in the product's file or in the defaults. The example is YAML.</summary>
    public T Required<T>(string key, Shape<T> shape, string description, string? example = null)
    {
        TryTake(new Field<T>(key, shape, description, example, Required: true), out var value);
        return value;
    }

    /// <summary>A key that may be left out, which is null then.</summary>
    public T? Optional<T>(string key, Shape<T> shape, string description, string? example = null)
        where T : class => TryTake(new Field<T>(key, shape, description, example, Required: false), out var value) ? value : null;

    /// <summary>A key that may be left out and has a value then.</summary>
    public T Default<T>(string key, Shape<T> shape, T otherwise, string description, string? example = null) =>
        TryTake(new Field<T>(key, shape, description, example, Required: false), out var value) ? value : otherwise;

    /// <summary>A list that is empty when left out.</summary>
    public IReadOnlyList<T> List<T>(string key, Shape<T> item, string description, string? example = null) =>
        IsAbsent(key) ? [] : Default(key, Shapes.List(item), [], description, example);

    /// <summary>Records under their names, which they read as <see cref="Name"/>; empty when left out.</summary>
    public IReadOnlyList<T> Named<T>(string key, Shape<T> member, string description, string? example = null, Shape<string>? names = null) =>
        IsAbsent(key) ? [] : Default(key, Shapes.Named(member, names), [], description, example);

    /// <summary>Single values under their names; empty when left out.</summary>
    public IReadOnlyList<NamedValue<T>> Map<T>(string key, Shape<T> value, string description, string? example = null, Shape<string>? names = null) =>
        IsAbsent(key) ? [] : Default(key, Shapes.Map(value, names), [], description, example);

    /// <summary>Of these keys one may stand, or none.</summary>
    public abstract void AtMostOne(params string[] keys);

    /// <summary>Of these keys at least one must stand.</summary>
    public abstract void AtLeastOne(params string[] keys);

    /// <summary>Of these keys one must stand, and no other.</summary>
    public void ExactlyOne(params string[] keys)
    {
        AtLeastOne(keys);
        AtMostOne(keys);
    }

    /// <summary>The key has no effect without the other one, or without any of the others; one of a part is written like metrics.port.</summary>
    public abstract void Needs(string key, params string[] others);

    /// <summary>There the key must stand; the reason ends the message.</summary>
    public abstract void NeededWhere(Where where, string key, string because);

    /// <summary>There the key may have only these words; what any other one does follows it in the message.</summary>
    public abstract void OnlyWhere(Where where, string key, IReadOnlyList<string> words, string wrong);

    /// <summary>There the key has no effect; what follows these words ends the message.</summary>
    public abstract void UselessWhere(Where where, string key, string because);

    /// <summary>Whether a key that may be left out was left out, so that nothing needs to be made for reading it.</summary>
    internal abstract bool IsAbsent(string key);

    internal abstract bool TryTake<T>(Field<T> field, out T value);
}
