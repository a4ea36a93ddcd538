using System.Text.Json;
using Slipway.Plan;

namespace Slipway.Policy.Access;

/// <summary>Finds and reads the IAM policies of a plan.</summary>
internal static class PolicyTexts
{
    /// <summary>Which inputs hold policies.</summary>
    private static readonly IReadOnlyList<(string Type, string Input, PolicyKind Kind)> s_places =
    [
        ("aws:iam/policy:Policy", "policy", PolicyKind.Identity),
        ("aws:iam/rolePolicy:RolePolicy", "policy", PolicyKind.Identity),
        ("aws:iam/userPolicy:UserPolicy", "policy", PolicyKind.Identity),
        (AwsTypes.Role, "inlinePolicies.policy", PolicyKind.Identity),
        (AwsTypes.Role, "assumeRolePolicy", PolicyKind.Trust),
        ("aws:backup/vaultPolicy:VaultPolicy", "policy", PolicyKind.Resource),
        (AwsTypes.BucketPolicy, "policy", PolicyKind.Resource),
        ("aws:cloudwatch/logResourcePolicy:LogResourcePolicy", "policyDocument", PolicyKind.Resource),
        ("aws:ecr/repositoryPolicy:RepositoryPolicy", "policy", PolicyKind.Resource),
        (AwsTypes.Key, "policy", PolicyKind.Resource),
        ("aws:kms/keyPolicy:KeyPolicy", "policy", PolicyKind.Resource),
        ("aws:secretsmanager/secretPolicy:SecretPolicy", "policy", PolicyKind.Resource),
        (AwsTypes.Topic, "policy", PolicyKind.Resource),
        ("aws:sns/topicPolicy:TopicPolicy", "policy", PolicyKind.Resource),
        (AwsTypes.Queue, "policy", PolicyKind.Resource),
        ("aws:sqs/queuePolicy:QueuePolicy", "policy", PolicyKind.Resource),
    ];

    public static IEnumerable<PolicyText> Of(PlannedEnvironment environment) =>
        s_places.Select(place => place.Type).Distinct(StringComparer.Ordinal).SelectMany(type => environment.OfType(type)).SelectMany(Of);

    public static IEnumerable<PolicyText> Of(PlannedResource resource) =>
        from place in s_places
        where place.Type == resource.Type
        from text in resource.Texts(place.Input)
        select Read(new PolicyText { Owner = resource, Input = place.Input, Kind = place.Kind }, text);

    private static PolicyText Read(PolicyText policy, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var statements = OneOrMany(document.RootElement.GetProperty("Statement"));
            var effects = statements.ToLookup(statement => statement.GetProperty("Effect").GetString());
            return policy with
            {
                Readable = statements.Length > 0,
                Grants = [.. effects["Allow"].Select(statement => Statement(policy, statement))],
                Denials = [.. effects["Deny"].Select(statement => Statement(policy, statement))],
            };
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return policy with { Readable = false };
        }
    }

    private static PolicyGrant Statement(PolicyText policy, JsonElement statement) => new()
    {
        Policy = policy,
        Actions = [.. Texts(statement, "Action"), .. Texts(statement, "NotAction")],
        AllActionsBut = statement.TryGetProperty("NotAction", out _),
        Resources = [.. Texts(statement, "Resource"), .. Texts(statement, "NotResource")],
        AllResourcesBut = statement.TryGetProperty("NotResource", out _),
        Principals = [.. Principals(statement)],
        Conditions = [.. Conditions(statement)],
    };

    private static IEnumerable<PolicyPrincipal> Principals(JsonElement statement)
    {
        // Everyone but somebody is everyone who matters.
        if (statement.TryGetProperty("NotPrincipal", out _))
        {
            return [new PolicyPrincipal("AWS", "*")];
        }

        if (!statement.TryGetProperty("Principal", out var principal))
        {
            return [];
        }

        return principal.ValueKind == JsonValueKind.String
            ? [new PolicyPrincipal("AWS", principal.GetString()!)]
            : from kind in principal.EnumerateObject()
              from name in OneOrMany(kind.Value)
              select new PolicyPrincipal(kind.Name, name.GetString() ?? "");
    }

    private static IEnumerable<PolicyCondition> Conditions(JsonElement statement) =>
        statement.TryGetProperty("Condition", out var conditions)
            ? from comparison in conditions.EnumerateObject()
              from key in comparison.Value.EnumerateObject()
              select new PolicyCondition(comparison.Name, key.Name, [.. OneOrMany(key.Value).Select(value => value.ToString())])
            : [];

    private static IEnumerable<string> Texts(JsonElement statement, string name) =>
        statement.TryGetProperty(name, out var value) ? OneOrMany(value).Select(text => text.GetString() ?? "") : [];

    private static JsonElement[] OneOrMany(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
}
