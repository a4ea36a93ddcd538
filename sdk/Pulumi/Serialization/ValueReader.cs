using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Makes values of a declared type out of plain ones.</summary>
internal abstract class ValueReader
{
    private static readonly ConcurrentDictionary<Type, ValueReader> Readers = new();

    /// <summary>The value as that type; what does not fit is reported and left at the type's default.</summary>
    public static object? Read(object? value, Type type, string place)
    {
        var reader = For(type);
        if (reader.TryRead(value, place, out var read) is { } problem)
        {
            Log.Warn(problem);
            return null;
        }

        return read;
    }

    public static ValueReader For(Type type) => Readers.GetOrAdd(type, static wanted => Create(wanted));

    /// <summary>Reads a value, or says why it does not fit.</summary>
    public abstract string? TryRead(object? value, string place, out object? read);

    private protected static string Mismatch(string expected, object value, string place)
        => $"Expected {expected} but got {value.GetType().FullName} deserializing {place}";

    private static ValueReader Create(Type type)
    {
        if (type == typeof(object))
        {
            return new AnyReader();
        }

        if (type == typeof(int))
        {
            return new IntegerReader();
        }

        if (type == typeof(JsonElement))
        {
            return new JsonReader();
        }

        if (type == typeof(string) || type == typeof(bool) || type == typeof(double) || typeof(AssetOrArchive).IsAssignableFrom(type)
            || typeof(Resource).IsAssignableFrom(type))
        {
            return new ExactReader(type);
        }

        if (type.IsEnum)
        {
            return new NumberedEnumReader(type);
        }

        if (type.IsValueType && type.GetCustomAttribute<EnumTypeAttribute>() is not null)
        {
            return new NamedEnumReader(type);
        }

        return type.IsConstructedGenericType ? CreateGeneric(type) : ObjectReader.Declared(type);
    }

    private static ValueReader CreateGeneric(Type type)
    {
        var definition = type.GetGenericTypeDefinition();
        if (definition == typeof(Nullable<>))
        {
            return new NullableReader(type.GenericTypeArguments[0]);
        }

        var reader = definition == typeof(Union<,>) ? typeof(UnionReader<,>)
            : definition == typeof(ImmutableArray<>) ? typeof(ArrayReader<>)
            : definition == typeof(ImmutableDictionary<,>) && type.GenericTypeArguments[0] == typeof(string) ? typeof(MapReader<,>)
            : definition == typeof(Output<>) ? typeof(OutputReader<>)
            : throw new InvalidOperationException(
                $"Invalid type {type.FullName}: the only generic types allowed are "
                + "ImmutableArray<...> and ImmutableDictionary<string, ...>");
        return (ValueReader)Activator.CreateInstance(reader.MakeGenericType(type.GenericTypeArguments))!;
    }
}
