using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;
using Pulumi;
using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects;

/// <summary>Turns a record into the tree that Kubernetes reads: names in camel case, what is null left out, inputs kept as they are.</summary>
public static class ObjectTree
{
    private static readonly ConcurrentDictionary<Type, (string Name, PropertyInfo Property)[]> Known = new();

    public static ImmutableDictionary<string, object> Of(object record)
    {
        var members = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach (var (name, property) in Known.GetOrAdd(record.GetType(), Members))
        {
            if (property.GetValue(record) is { } value)
            {
                members[name] = Value(value);
            }
        }

        return members.ToImmutable();
    }

    private static object Value(object value) => value switch
    {
        string or bool or int or InputArgs => value,
        Enum choice => choice.ToString(),
        Duration duration => duration.ToGo(),
        _ when IsLate(value.GetType()) => value,
        IDictionary map => map.Keys.Cast<string>().ToImmutableDictionary(key => key, key => Value(map[key]!), StringComparer.Ordinal),
        IEnumerable items => items.Cast<object>().Select(Value).ToImmutableArray(),
        ValueType => throw new NotSupportedException($"{value.GetType().Name} has no form in Kubernetes objects"),
        _ => Of(value),
    };

    private static bool IsLate(Type type)
    {
        for (var parent = type; parent is not null; parent = parent.BaseType)
        {
            if (parent.IsGenericType && parent.GetGenericTypeDefinition() is { } generic
                && (generic == typeof(Input<>) || generic == typeof(Output<>)))
            {
                return true;
            }
        }

        return false;
    }

    private static (string Name, PropertyInfo Property)[] Members(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => (NameOf(property), property)),
    ];

    /// <summary>A member's name in the object.</summary>
    public static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? $"{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}";
}
