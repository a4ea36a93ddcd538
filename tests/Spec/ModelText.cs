using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace Slipway.Tests.Spec;

/// <summary>Writes a model out whole, so that two can be compared: records only know whether their lists are the same list.</summary>
internal static class ModelText
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Members = new();

    public static string Of(object? model)
    {
        var text = new StringBuilder();
        Write(text, model);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case string word:
                text.Append('"').Append(word).Append('"');
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Write(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case var one when one.GetType() is { IsValueType: false } type && type.Namespace!.StartsWith("Slipway", StringComparison.Ordinal):
                WriteMembers(text, one, type);
                break;
            default:
                text.Append(value);
                break;
        }
    }

    private static void WriteMembers(StringBuilder text, object record, Type type)
    {
        text.Append(type.Name).Append('{');
        foreach (var member in Members.GetOrAdd(type, OwnMembers))
        {
            text.Append(member.Name).Append('=');
            Write(text, member.GetValue(record));
            text.Append(';');
        }

        text.Append('}');
    }

    // What is computed from other members says nothing new.
    private static PropertyInfo[] OwnMembers(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.CanWrite),
    ];
}
