using System.Text.Json;
using System.Text.RegularExpressions;

namespace Slipway.Tests.Plan;

/// <summary>Checks a document against the keywords that our schema uses; an unknown keyword is a mistake, so that none goes unchecked.</summary>
internal static class SchemaCheck
{
    public static IEnumerable<string> Mistakes(JsonElement value, JsonElement schema, JsonElement root, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            foreach (var mistake in Mistakes(value, keyword, schema, root, path))
            {
                yield return mistake;
            }
        }
    }

    private static IEnumerable<string> Mistakes(JsonElement value, JsonProperty keyword, JsonElement schema, JsonElement root, string path)
    {
        var isObject = value.ValueKind == JsonValueKind.Object;
        return keyword.Name switch
        {
            "$schema" or "title" or "$defs" => [],
            "$ref" => Mistakes(value, root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), root, path),
            "type" => Types(keyword.Value).Contains(TypeOf(value)) ? [] : [$"{path}: is a {value.ValueKind}"],
            "const" => JsonElement.DeepEquals(value, keyword.Value) ? [] : [$"{path}: is not the constant"],
            "enum" => keyword.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(value, allowed)) ? [] : [$"{path}: is not one of the values"],
            "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!) ? [] : [$"{path}: does not match {keyword.Value.GetString()}"],
            "required" => keyword.Value.EnumerateArray().Where(name => isObject && !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}: {name.GetString()} is missing"),
            "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, index) => Mistakes(item, keyword.Value, root, $"{path}[{index}]")) : [],
            "properties" => isObject ? value.EnumerateObject().SelectMany(member => keyword.Value.TryGetProperty(member.Name, out var inner) ? Mistakes(member.Value, inner, root, $"{path}.{member.Name}") : []) : [],
            "additionalProperties" => isObject ? Additional(value, keyword.Value, schema, root, path) : [],
            _ => [$"{path}: the keyword {keyword.Name} is not checked"],
        };
    }

    private static IEnumerable<string> Additional(JsonElement value, JsonElement rule, JsonElement schema, JsonElement root, string path) =>
        from member in value.EnumerateObject()
        where !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(member.Name, out _)
        from mistake in rule.ValueKind == JsonValueKind.False ? [$"{path}: {member.Name} is not allowed"] : Mistakes(member.Value, rule, root, $"{path}.{member.Name}")
        select mistake;

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
