namespace Slipway.Policy.Access;

/// <summary>Policies that allow actions with every resource of the account.</summary>
public static class WildcardResource
{
    private static readonly string[] s_narrowing = ["aws:ResourceTag/", "aws:RequestTag/", "ec2:ResourceTag/"];

    private static bool IsWild(PolicyGrant grant) =>
        grant.AllResourcesBut || grant.Resources.Any(resource => resource == "*" || resource.EndsWith(":::*", StringComparison.Ordinal));

    private static bool Narrows(PolicyCondition condition) =>
        s_narrowing.Any(key => condition.Key.StartsWith(key, StringComparison.OrdinalIgnoreCase));

    public static Rule Rule { get; } = new()
    {
        Id = "wildcard-resource",
        Title = "No policy allows an action with all resources where AWS could tell them apart",
        Reason = "One stolen credential then reaches every team's data",
        Remedy = "name the resources, or require a tag of them in a condition",
        Breaches = environment =>
            from grant in environment.Grants
            where grant.Policy.Kind == PolicyKind.Identity && IsWild(grant) && !grant.Conditions.Any(Narrows)
            let actions = grant.Actions.Where(action => grant.AllActionsBut || !UnrestrictableActions.Has(action)).ToArray()
            where actions.Length > 0
            select grant.Policy.Breach($"allows {string.Join(", ", actions)} with every resource"),
    };
}
