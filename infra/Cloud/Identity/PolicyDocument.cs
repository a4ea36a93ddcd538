using System.Text.Json.Nodes;

namespace Slipway.Cloud.Identity;

/// <summary>Writes IAM policies as the JSON that AWS reads.</summary>
public static class PolicyDocument
{
    // The version of the policy language, not of the policy.
    private const string Language = "2012-10-17";

    /// <summary>The trust policy of a role that an AWS service takes on.</summary>
    public static string TrustedBy(string service, params string[] moreActions) =>
        Of(new PolicyStatement { Principals = [PolicyPrincipal.Service(service)], Actions = ["sts:AssumeRole", .. moreActions] });

    /// <summary>The document of some statements; one that is malformed, or says more than it names, is a mistake of the program.</summary>
    public static string Of(params IEnumerable<PolicyStatement> statements)
    {
        var all = statements.ToList();
        foreach (var statement in all)
        {
            if (StatementRules.Problem(statement) is { } problem)
            {
                throw new InvalidOperationException($"statement {statement.Sid ?? string.Join(", ", statement.Actions)}: {problem}");
            }
        }

        if (all.Where(statement => statement.Sid is not null).GroupBy(statement => statement.Sid).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"statement {twice.Key}: another one has the same sid");
        }

        return new JsonObject { ["Version"] = Language, ["Statement"] = new JsonArray([.. all.Select(Json)]) }.ToJsonString();
    }

    private static JsonObject Json(PolicyStatement statement)
    {
        var json = new JsonObject();
        if (statement.Sid is not null)
        {
            json["Sid"] = statement.Sid;
        }

        json["Effect"] = statement.Effect.ToString();
        if (statement.Principals.Count > 0)
        {
            json["Principal"] = Principals(statement.Principals);
        }

        json["Action"] = Texts(statement.Actions.Concat(statement.ActionPatterns.Select(pattern => pattern.Pattern)));
        if (statement.Resources.Count > 0 || statement.AnyResource is not null)
        {
            json["Resource"] = Texts(statement.AnyResource is null ? statement.Resources : ["*"]);
        }

        if (statement.Conditions.Count > 0)
        {
            json["Condition"] = Conditions(statement.Conditions);
        }

        return json;
    }

    private static JsonObject Principals(IEnumerable<PolicyPrincipal> principals) => new(principals
        .GroupBy(principal => principal.Kind)
        .Select(kind => KeyValuePair.Create(kind.Key, OneOrMore([.. kind.Select(principal => principal.Name)]))));

    private static JsonObject Conditions(IEnumerable<PolicyCondition> conditions) => new(conditions
        .GroupBy(condition => condition.Test)
        .Select(test => KeyValuePair.Create<string, JsonNode?>(
            test.Key,
            new JsonObject(test.Select(condition => KeyValuePair.Create(condition.Key, OneOrMore(condition.Values)))))));

    private static JsonNode? OneOrMore(IReadOnlyList<string> texts) => texts is [var only] ? JsonValue.Create(only) : Texts(texts);

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
