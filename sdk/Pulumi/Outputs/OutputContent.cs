using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What an output turns out to be: a value, what it depends on, and whether it is known and secret.</summary>
/// <remarks>A class, because tasks of a class share their code over all types of values and start faster.</remarks>
internal sealed class OutputContent<T>(ImmutableHashSet<Resource> resources, T value, bool isKnown, bool isSecret)
{
    public ImmutableHashSet<Resource> Resources { get; } = resources;

    public T Value { get; } = value;

    public bool IsKnown { get; } = isKnown;

    public bool IsSecret { get; } = isSecret;

    public static OutputContent<T> Plain(T value, bool isSecret = false)
        => new(ImmutableHashSet<Resource>.Empty, value, isKnown: true, isSecret);

    public static OutputContent<T> Unknown(ImmutableHashSet<Resource> resources, bool isSecret)
        => new(resources, default!, isKnown: false, isSecret);

    public OutputContent<object?> Untyped() => new(Resources, Value, IsKnown, IsSecret);

    /// <summary>The same facts about another value.</summary>
    public OutputContent<TResult> With<TResult>(TResult value) => new(Resources, value, IsKnown, IsSecret);

    public OutputContent<T> WithSecret(bool isSecret) => new(Resources, Value, IsKnown, isSecret);
}
