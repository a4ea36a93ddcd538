using System.Collections.Immutable;
using System.Reflection;
using Pulumi;

namespace Slipway.Cli.Engine.Reading;

/// <summary>Kinds of values that only their type tells how to open.</summary>
internal static class WireValues
{
    public static bool IsUnion(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Union<,>);

    public static object? UnionValue(object union) =>
        union.GetType().GetProperty("Value", BindingFlags.Instance | BindingFlags.Public)!.GetValue(union);

    /// <summary>Pulumi's enumerations are structs that convert to their text or number; C#'s own go out as numbers.</summary>
    public static bool TryEnum(object value, out object? wire)
    {
        var type = value.GetType();
        wire = null;
        if (type.IsEnum)
        {
            wire = Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);
        }
        else if (type.IsValueType && type.IsDefined(typeof(EnumTypeAttribute), inherit: false))
        {
            wire = EnumConversion(type)?.Invoke(null, [value]) ?? value.ToString();
        }

        return wire is not null;
    }

    public static MethodInfo? EnumConversion(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .FirstOrDefault(method => method.Name == "op_Explicit" && (method.ReturnType == typeof(string) || method.ReturnType.IsPrimitive));

    /// <summary>An immutable array that nobody made counts as empty; walking it would throw.</summary>
    public static bool IsDefaultArray(object value)
    {
        var type = value.GetType();
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            && type.GetProperty(nameof(ImmutableArray<int>.IsDefault))!.GetValue(value) is true;
    }
}
