using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>How values of declared types become plain ones.</summary>
internal static class PlainTypes
{
    private static readonly ConcurrentDictionary<Type, MethodInfo?> Conversions = new();
    private static readonly ConcurrentDictionary<Type, ImmutableArray<FieldInfo>?> Fields = new();

    /// <summary>Converts a value of a type marked as an open set of values.</summary>
    public static bool TryConvertEnum(object value, out object? plain)
    {
        var conversion = Conversions.GetOrAdd(value.GetType(), FindConversion);
        plain = conversion?.Invoke(null, [value]);
        return conversion is not null;
    }

    /// <summary>The read-only fields of a value of an output type by their wire names; null for other types.</summary>
    public static IEnumerable<KeyValuePair<string, object?>>? FieldsOf(object value)
        => Fields.GetOrAdd(value.GetType(), FindFields) is { } fields
            ? fields.Select(field => KeyValuePair.Create(WireName(field.Name), field.GetValue(value)))
            : null;

    /// <summary>An immutable array that nobody assigned cannot even be counted.</summary>
    public static bool IsDefaultArray(IList list)
        => list.GetType() is { IsGenericType: true } type
            && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            && list.Equals(Activator.CreateInstance(type));

    private static MethodInfo? FindConversion(Type type)
    {
        if (!type.IsValueType || type.GetCustomAttribute<EnumTypeAttribute>() is null)
        {
            return null;
        }

        var conversion = type.GetMethod("op_Explicit", BindingFlags.Public | BindingFlags.Static, [type]);
        return conversion?.ReturnType == typeof(string) || conversion?.ReturnType == typeof(double)
            ? conversion
            : throw new InvalidOperationException($"Expected {type.FullName} to have an explicit conversion operator to String or Double.");
    }

    private static ImmutableArray<FieldInfo>? FindFields(Type type)
        => type.GetCustomAttribute<OutputTypeAttribute>() is null
            ? null
            : [.. type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(field => field.IsInitOnly)];

    private static string WireName(string name) => $"{char.ToLowerInvariant(name[0])}{name[1..]}";
}
