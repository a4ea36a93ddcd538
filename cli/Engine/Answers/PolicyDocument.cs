using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Cli.Engine.Answers;

/// <summary>The IAM policy that AWS's function makes of statements; it needs no cloud, so the offline answer is the real one.</summary>
internal static class PolicyDocument
{
    private static readonly JsonSerializerOptions Indented = Options(indented: true);

    private static readonly JsonSerializerOptions Minified = Options(indented: false);

    public static string Json(ImmutableDictionary<string, object> args, bool indented)
    {
        var policy = new JsonObject { ["Version"] = Text(args, "version") ?? "2012-10-17" };
        if (Text(args, "policyId") is { } id)
        {
            policy["Id"] = id;
        }

        policy["Statement"] = new JsonArray([.. Objects(args, "statements").Select(Statement)]);
        return policy.ToJsonString(indented ? Indented : Minified);
    }

    private static JsonObject Statement(ImmutableDictionary<string, object> statement)
    {
        var json = new JsonObject();
        if (Text(statement, "sid") is { Length: > 0 } sid)
        {
            json["Sid"] = sid;
        }

        json["Effect"] = Text(statement, "effect") ?? "Allow";
        Add(json, "Action", OneOrMany(statement, "actions"));
        Add(json, "NotAction", OneOrMany(statement, "notActions"));
        Add(json, "Resource", OneOrMany(statement, "resources"));
        Add(json, "NotResource", OneOrMany(statement, "notResources"));
        Add(json, "Principal", Principals(statement, "principals"));
        Add(json, "NotPrincipal", Principals(statement, "notPrincipals"));
        Add(json, "Condition", Conditions(statement));
        return json;
    }

    private static JsonNode? Principals(ImmutableDictionary<string, object> statement, string name)
    {
        var principals = Objects(statement, name).ToArray();
        if (principals is [var only] && Text(only, "type") == "*")
        {
            return "*";
        }

        var json = new JsonObject();
        foreach (var principal in principals.GroupBy(one => Text(one, "type") ?? "AWS", StringComparer.Ordinal))
        {
            json[principal.Key] = OneOrMany([.. principal.SelectMany(one => Texts(one, "identifiers"))]);
        }

        return json.Count > 0 ? json : null;
    }

    private static JsonObject? Conditions(ImmutableDictionary<string, object> statement)
    {
        var json = new JsonObject();
        foreach (var condition in Objects(statement, "conditions"))
        {
            var test = Text(condition, "test") ?? "";
            var variables = json[test] as JsonObject ?? [];
            json[test] = variables;
            variables[Text(condition, "variable") ?? ""] = OneOrMany([.. Texts(condition, "values")]);
        }

        return json.Count > 0 ? json : null;
    }

    private static void Add(JsonObject json, string name, JsonNode? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }

    private static JsonNode? OneOrMany(ImmutableDictionary<string, object> from, string name) => OneOrMany([.. Texts(from, name)]);

    private static JsonNode? OneOrMany(IReadOnlyList<string> texts) => texts switch
    {
        [] => null,
        [var one] => one,
        _ => new JsonArray([.. texts.Select(text => (JsonNode)text)]),
    };

    private static string? Text(ImmutableDictionary<string, object> from, string name) => from.GetValueOrDefault(name) as string;

    private static IEnumerable<string> Texts(ImmutableDictionary<string, object> from, string name) =>
        from.GetValueOrDefault(name) is ImmutableArray<object> { IsDefault: false } items ? items.OfType<string>() : [];

    private static IEnumerable<ImmutableDictionary<string, object>> Objects(ImmutableDictionary<string, object> from, string name) =>
        from.GetValueOrDefault(name) is ImmutableArray<object> { IsDefault: false } items
            ? items.OfType<ImmutableDictionary<string, object>>()
            : [];

    // Relaxed, so that the answer reads as AWS's does and references in it are not escaped.
    private static JsonSerializerOptions Options(bool indented) => new()
    {
        WriteIndented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
    };
}
