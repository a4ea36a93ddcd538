namespace Slipway.Policy.Access;

/// <summary>Policies that allow something to everybody.</summary>
public static class PublicPrincipal
{
    private static readonly HashSet<string> s_identifying = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:PrincipalAccount", "aws:PrincipalArn", "aws:PrincipalOrgID",
        "aws:SourceAccount", "aws:SourceArn", "aws:SourceVpce", "kms:CallerAccount",
    };

    private static bool Identifies(PolicyCondition condition) => s_identifying.Contains(condition.Key) && !condition.Values.Contains("*");

    public static Rule Rule { get; } = new()
    {
        Id = "public-principal",
        Title = "Nothing is allowed to everybody",
        Reason = "Anybody with an AWS account, or none, can do it",
        Remedy = "name the account, role or service; for an AWS service add a condition on its source",
        Breaches = environment =>
            from grant in environment.Grants
            where grant.Policy.Kind != PolicyKind.Identity && grant.AnyoneAtAll && !grant.Conditions.Any(Identifies)
            select grant.Policy.Breach($"allows {string.Join(", ", grant.Actions)} to everybody"),
    };
}
