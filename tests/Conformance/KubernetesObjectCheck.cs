using System.Text.Json;
using System.Text.RegularExpressions;
using Slipway.Plan;

namespace Slipway.Tests.Conformance;

/// <summary>Compares an object with its schema as a cluster with strict field validation does: what is not described is refused.</summary>
internal sealed class KubernetesObjectCheck
{
    private readonly KubernetesSchemas schemas;
    private readonly List<string> found = [];

    private KubernetesObjectCheck(KubernetesSchemas schemas) => this.schemas = schemas;

    /// <summary>One sentence per mistake, with its path.</summary>
    public static IReadOnlyList<string> Of(PlanObject declared, KubernetesSchemas schemas)
    {
        var apiVersion = declared.TextAt("apiVersion")!;
        var kind = declared.TextAt("kind")!;
        if (schemas.Find(apiVersion, kind) is not { } schema)
        {
            return [$"{apiVersion} {kind} is not a kind that anything describes"];
        }

        var check = new KubernetesObjectCheck(schemas);
        check.Check(declared, schema, "", strict: true);
        return check.found;
    }

    // A reference or a secret has its value later; whether that fits nobody can tell here.
    private void Check(PlanValue value, JsonElement schema, string path, bool strict)
    {
        if (value is PlanReference or PlanSecret)
        {
            return;
        }

        if (schema.TryGetProperty("$ref", out var reference))
        {
            Check(value, schemas.Resolve(reference.GetString()!), path, strict);
            return;
        }

        Combinations(value, schema, path);
        Limits(value, schema, path);
        if (IsOfType(value, schema, path))
        {
            Members(value, schema, path, strict);
        }
    }

    private bool IsOfType(PlanValue value, JsonElement schema, string path)
    {
        var isEither = Flag(schema, "x-kubernetes-int-or-string") || Text(schema, "format") == "int-or-string";
        var allowed = isEither ? ["integer", "string"] : Types(schema);
        var actual = value switch
        {
            PlanObject => "object",
            PlanList => "array",
            PlanText => "string",
            PlanBoolean => "boolean",
            PlanNumber number => double.IsInteger(number.Value) ? "integer" : "number",
            _ => "null",
        };
        if (allowed.Count == 0 || allowed.Contains(actual, StringComparer.Ordinal) || (actual == "integer" && allowed.Contains("number", StringComparer.Ordinal)))
        {
            return true;
        }

        found.Add($"{path}: {PlanJson.Compact(value)} is a {actual}, not a {string.Join(" or ", allowed)}");
        return false;
    }

    private void Members(PlanValue value, JsonElement schema, string path, bool strict)
    {
        if (value is PlanList list)
        {
            for (var index = 0; index < list.Items.Count && schema.TryGetProperty("items", out var items); index++)
            {
                Check(list.Items[index], items, $"{path}[{index}]", strict);
            }
        }
        else if (value is PlanObject map)
        {
            foreach (var (name, member) in map.Members)
            {
                Member(name, member, schema, path.Length == 0 ? name : $"{path}.{name}", strict);
            }

            foreach (var name in Names(schema, "required").Where(name => !map.Members.ContainsKey(name)))
            {
                found.Add($"{path}: {name} is missing");
            }
        }
    }

    private void Member(string name, PlanValue member, JsonElement schema, string path, bool strict)
    {
        var isDescribed = schema.TryGetProperty("properties", out var properties);
        if (isDescribed && properties.TryGetProperty(name, out var own))
        {
            Check(member, own, path, strict);
        }
        else if (schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object)
        {
            Check(member, others, path, strict);
        }
        else if (strict && (isDescribed || Types(schema).Count > 0) && !Flag(schema, "x-kubernetes-preserve-unknown-fields"))
        {
            found.Add($"{path}: there is no such field");
        }
    }

    // Conditions beside the structure; they describe nothing, so that fields which they leave out are not unknown.
    private void Combinations(PlanValue value, JsonElement schema, string path)
    {
        foreach (var every in Schemas(schema, "allOf"))
        {
            Check(value, every, path, strict: false);
        }

        if (Schemas(schema, "anyOf") is { Count: > 0 } any && !any.Any(one => Fits(value, one)))
        {
            found.Add($"{path}: fits none of what is allowed");
        }

        if (Schemas(schema, "oneOf") is { Count: > 0 } choices && choices.Count(one => Fits(value, one)) is var fitting and not 1)
        {
            found.Add($"{path}: fits {fitting} of what is allowed, not one");
        }

        if (schema.TryGetProperty("not", out var refused) && Fits(value, refused))
        {
            found.Add($"{path}: is what is not allowed");
        }
    }

    private void Limits(PlanValue value, JsonElement schema, string path)
    {
        var wrong = value switch
        {
            PlanText text when text.Text.Contains("${", StringComparison.Ordinal) => null,
            PlanText text when Names(schema, "enum") is { Count: > 0 } allowed && !allowed.Contains(text.Text, StringComparer.Ordinal) =>
                $"is not one of {string.Join(", ", allowed)}",
            PlanText text when Text(schema, "pattern") is { } pattern && !Regex.IsMatch(text.Text, pattern) => $"does not match {pattern}",
            PlanText text => Outside(text.Text.Length, schema, "minLength", "maxLength"),
            PlanNumber number => Outside(number.Value, schema, "minimum", "maximum"),
            PlanList list => Outside(list.Items.Count, schema, "minItems", "maxItems") ?? Twice(list, schema),
            PlanObject map => Outside(map.Members.Count, schema, "minProperties", "maxProperties"),
            _ => null,
        };
        if (wrong is not null)
        {
            found.Add($"{path}: {PlanJson.Compact(value)} {wrong}");
        }
    }

    private static string? Outside(double size, JsonElement schema, string least, string most) =>
        schema.TryGetProperty(least, out var minimum) && size < minimum.GetDouble() ? $"is below {minimum}"
        : schema.TryGetProperty(most, out var maximum) && size > maximum.GetDouble() ? $"is above {maximum}"
        : null;

    // Kubernetes merges such lists by their keys and refuses an object in which one stands twice.
    private static string? Twice(PlanList list, JsonElement schema)
    {
        if (Text(schema, "x-kubernetes-list-type") is not ("map" or "set"))
        {
            return null;
        }

        var keys = Names(schema, "x-kubernetes-list-map-keys");
        var entries = list.Items.Select(item =>
            item is PlanObject map ? string.Join(' ', keys.Select(key => PlanJson.Text(map.At(key) ?? PlanNull.Instance))) : PlanJson.Text(item));
        return entries.GroupBy(entry => entry, StringComparer.Ordinal).FirstOrDefault(entry => entry.Count() > 1) is { } twice
            ? $"has {twice.Key} twice"
            : null;
    }

    private bool Fits(PlanValue value, JsonElement schema)
    {
        var check = new KubernetesObjectCheck(schemas);
        check.Check(value, schema, "", strict: false);
        return check.found.Count == 0;
    }

    private static List<JsonElement> Schemas(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];

    private static List<string> Names(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(item => item.ToString())] : [];

    private static List<string> Types(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? Names(schema, "type") : [type.GetString()!];

    private static string? Text(JsonElement schema, string name) => schema.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static bool Flag(JsonElement schema, string name) => schema.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
