using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>The parts of a JSON Schema that say which keys a record has; the key of a part is written like metrics.path.</summary>
internal static class KeySchema
{
    public static JsonObject Required(string path)
    {
        var keys = path.Split('.', 2);
        var schema = new JsonObject { ["required"] = new JsonArray(keys[0]) };
        if (keys.Length > 1)
        {
            schema["properties"] = new JsonObject { [keys[0]] = Required(keys[1]) };
        }

        return schema;
    }

    public static JsonObject AnyOf(IReadOnlyList<string> paths) => paths.Count == 1
        ? Required(paths[0])
        : new JsonObject { ["anyOf"] = new JsonArray([.. paths.Select(Required)]) };

    /// <summary>A key that says something: null takes away, and an empty map or list is vain.</summary>
    public static JsonObject Given(string key) => new()
    {
        ["required"] = new JsonArray(key),
        ["properties"] = new JsonObject { [key] = Not(new JsonObject { ["enum"] = Nothing() }) },
    };

    public static JsonObject NotGiven(string key) => Within(key, new JsonObject { ["enum"] = Nothing() });

    /// <summary>The record says one of the words itself.</summary>
    public static JsonObject Is(Where where)
    {
        var schema = MayBe(where);
        schema["required"] = new JsonArray(where.Key);
        return schema;
    }

    /// <summary>The record says one of the words, or nothing.</summary>
    public static JsonObject MayBe(Where where) => new()
    {
        ["properties"] = new JsonObject
        {
            [where.Key] = new JsonObject
            {
                ["enum"] = new JsonArray([.. where.Words.Select(WordOf)]),
            },
        },
    };

    /// <summary>A rule about a part, where the record has it.</summary>
    public static JsonObject Within(string part, JsonObject rule) => new() { ["properties"] = new JsonObject { [part] = rule } };

    public static JsonObject IfThen(JsonNode holds, JsonObject rule) => new() { ["if"] = holds, ["then"] = rule };

    public static JsonObject Not(JsonObject schema) => new() { ["not"] = schema };

    private static JsonNode WordOf(string word) => bool.TryParse(word, out var choice) ? JsonValue.Create(choice) : JsonValue.Create(word);

    private static JsonArray Nothing() => [null, new JsonObject(), new JsonArray()];
}
