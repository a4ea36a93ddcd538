namespace Slipway.Policy.Access;

/// <summary>Roles that take on tokens meant for somebody else.</summary>
public static class FederatedAudience
{
    private static bool IsForAws(PolicyCondition condition) =>
        condition is { Operator: "StringEquals", Values: ["sts.amazonaws.com"] }
        && condition.Key.EndsWith(":aud", StringComparison.Ordinal);

    public static Rule Rule { get; } = new()
    {
        Id = "federated-audience",
        Title = "A role trusts only tokens that were made for AWS",
        Reason = "A token that a workflow sends to another service could be used there to take on the role",
        Remedy = "compare the provider's :aud with sts.amazonaws.com in a StringEquals condition",
        Breaches = environment =>
            from grant in environment.Grants
            where grant.Policy.Kind == PolicyKind.Trust && grant.Principals.Any(principal => principal.Kind == "Federated")
            where !grant.Conditions.Any(IsForAws)
            select grant.Policy.Breach("trusts tokens of its provider without asking for whom they were made"),
    };
}
