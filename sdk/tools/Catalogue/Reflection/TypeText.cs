using System.Reflection;

namespace Slipway.Sdk.Catalogue.Reflection;

/// <summary>Writes types as API listings do: C# keywords, namespaces in full, <c>?</c> where null is allowed.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    /// <summary>A type without regard to null, as in base types and constraints.</summary>
    public static string Of(Type type) => Write(type, null);

    /// <summary>A type with what the compiler noted about null.</summary>
    public static string Of(NullabilityInfo nullability) => Write(nullability.Type, nullability);

    /// <summary>The full name of a type definition, with its type parameters.</summary>
    public static string NameOf(Type type)
    {
        var own = type.Name.Split('`')[0];
        var parameters = type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0)
            .Select(argument => Of(argument)).ToList();
        var name = parameters.Count == 0 ? own : $"{own}<{string.Join(", ", parameters)}>";
        return type.DeclaringType is { } outer && !type.IsGenericParameter ? $"{NameOf(outer)}.{name}" : type.Namespace is { } space
            ? $"{space}.{name}" : name;
    }

    private static string Write(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Write(type.GetElementType()!, nullability is null ? null : nullability.ElementType ?? nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Write(value, nullability?.GenericTypeArguments.Length == 1 ? nullability.GenericTypeArguments[0] : null) + "?";
        }

        var mark = nullability?.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "";
        return Name(type, nullability) + mark;
    }

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (type.IsArray)
        {
            return Write(type.GetElementType()!, nullability?.ElementType) + "[]";
        }

        if (s_keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (!type.IsGenericType)
        {
            return NameOf(type);
        }

        var arguments = type.GetGenericArguments()
            .Select((argument, i) =>
            Write(argument, nullability is { GenericTypeArguments.Length: > 0 } ? nullability.GenericTypeArguments[i] : null));
        var definition = NameOf(type.GetGenericTypeDefinition());
        return $"{definition[..definition.LastIndexOf('<')]}<{string.Join(", ", arguments)}>";
    }
}
