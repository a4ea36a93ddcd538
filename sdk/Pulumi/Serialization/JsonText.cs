using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Pulumi.Serialization;

/// <summary>Writes plain values as JSON with the spacing and the order of keys that the engine's wire format has.</summary>
internal static class JsonText
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool choice:
                text.Append(choice ? "true" : "false");
                break;
            case double number:
                text.Append(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case string word:
                AppendText(text, word);
                break;
            case ImmutableArray<object?> list:
                AppendAll(text, list, '[', ']', Append);
                break;
            case ImmutableDictionary<string, object?> map:
                AppendAll(text, map.OrderBy(entry => entry.Key, StringComparer.Ordinal), '{', '}', AppendEntry);
                break;
            default:
                throw new InvalidOperationException($"{value.GetType().FullName} cannot be sent as JSON");
        }
    }

    private static void AppendAll<T>(StringBuilder text, IEnumerable<T> items, char open, char close, Action<StringBuilder, T> append)
    {
        text.Append(open).Append(' ');
        var isFirst = true;
        foreach (var item in items)
        {
            text.Append(isFirst ? "" : ", ");
            append(text, item);
            isFirst = false;
        }

        text.Append(isFirst ? "" : " ").Append(close);
    }

    private static void AppendEntry(StringBuilder text, KeyValuePair<string, object?> entry)
    {
        AppendText(text, entry.Key);
        text.Append(": ");
        Append(text, entry.Value);
    }

    private static void AppendText(StringBuilder text, string word)
    {
        text.Append('"');
        foreach (var letter in word)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '<' or '>' or < ' ' or '\u007f' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
    }
}
