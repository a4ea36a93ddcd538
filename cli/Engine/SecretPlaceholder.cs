using System.Text.Json.Nodes;

namespace Slipway.Cli.Engine;

/// <summary>What stands in a program for a secret setting, so that the value itself is never there to leak.</summary>
internal static class SecretPlaceholder
{
    private const string Start = "[secret ";

    /// <summary>The placeholder; a JSON object or list keeps its shape, because the program reads it as one.</summary>
    public static string For(string key, string value)
    {
        if (value.Length == 0 || value[0] is not ('{' or '['))
        {
            return Text(key);
        }

        try
        {
            var node = JsonNode.Parse(value);
            return node is JsonObject or JsonArray ? Replaced(key, node).ToJsonString() : Text(key);
        }
        catch (System.Text.Json.JsonException)
        {
            return Text(key);
        }
    }

    /// <summary>The origins that a text names with placeholders.</summary>
    public static IEnumerable<string> OriginsIn(string text)
    {
        for (var start = text.IndexOf(Start, StringComparison.Ordinal); start >= 0;)
        {
            var end = text.IndexOf(']', start);
            if (end < 0)
            {
                yield break;
            }

            foreach (var origin in text[(start + Start.Length)..end].Split(", "))
            {
                yield return origin;
            }

            start = text.IndexOf(Start, end, StringComparison.Ordinal);
        }
    }

    /// <summary>Whether a text is one placeholder and nothing else.</summary>
    public static bool IsWhole(string text) =>
        text.StartsWith(Start, StringComparison.Ordinal) && text.IndexOf(']', StringComparison.Ordinal) == text.Length - 1;

    private static string Text(string key) => $"{Start}{key}]";

    private static JsonNode Replaced(string key, JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member =>
            KeyValuePair.Create<string, JsonNode?>(member.Key, Replaced($"{key}.{member.Key}", member.Value)))),
        JsonArray items => new JsonArray([.. items.Select((item, index) => Replaced($"{key}[{index}]", item))]),
        _ => JsonValue.Create(Text(key)),
    };
}
