using System.Collections.Concurrent;
using Pulumi;

namespace Slipway.Cli.Engine.Reading;

/// <summary>Opens inputs and outputs whose value type is known only at run time.</summary>
internal abstract class TypedInput
{
    /// <summary>What stands for a required text that nobody set.</summary>
    public const string Missing = "[missing]";

    private static readonly ConcurrentDictionary<Type, TypedInput?> Known = new();

    private static readonly Dictionary<Type, Type> Openers = new()
    {
        [typeof(Output<>)] = typeof(OutputValue<>),
        [typeof(InputList<>)] = typeof(ListInput<>),
        [typeof(InputMap<>)] = typeof(MapInput<>),
        [typeof(InputUnion<,>)] = typeof(UnionInput<,>),
        [typeof(Input<>)] = typeof(SingleInput<>),
    };

    /// <summary>Whether there may be arguments inside that have required members of their own.</summary>
    public abstract bool MayHoldArguments { get; }

    /// <summary>The opener for an input's or output's type, or null for a plain value's.</summary>
    public static TypedInput? For(Type type) => Known.GetOrAdd(type, Find);

    public abstract ValueTask<Reading> ReadAsync(object input, ValueReader reader);

    /// <summary>Arguments inside that are there already, before the run.</summary>
    public abstract IEnumerable<(string At, InputArgs Args)> KnownNow(object input);

    /// <summary>Something of the given type that the runtime takes for a set input; null where there is no such thing.</summary>
    public abstract object? Filler(Type declared);

    protected static bool CanBeArguments(Type type) =>
        typeof(InputArgs).IsAssignableFrom(type) || type == typeof(object) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Union<,>));

    protected static object? FillerOf(Type type)
    {
        if (type == typeof(string) || type == typeof(object))
        {
            return Missing;
        }

        return type.IsValueType || type.GetConstructor(Type.EmptyTypes) is not null ? Activator.CreateInstance(type) : null;
    }

    private static TypedInput? Find(Type type)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (candidate.IsGenericType && Openers.TryGetValue(candidate.GetGenericTypeDefinition(), out var opener))
            {
                return (TypedInput)Activator.CreateInstance(opener.MakeGenericType(candidate.GenericTypeArguments))!;
            }
        }

        return null;
    }
}
