namespace Slipway.Policy.Access;

/// <summary>Policies that allow every action of AWS or of a service.</summary>
public static class WildcardAction
{
    // Of a kind is enough to choose from (ecr:Describe*), of a service is not.
    private static bool IsWild(string action) => action == "*" || action.EndsWith(":*", StringComparison.Ordinal);

    public static Rule Rule { get; } = new()
    {
        Id = "wildcard-action",
        Title = "No policy allows all actions of AWS or of a service",
        Reason = "Whoever gets hold of the role can do what nobody thought of, and what AWS adds next year",
        Remedy = "name the actions that are needed",
        Breaches = environment =>
            from grant in environment.Grants
            where grant.Policy.Kind != PolicyKind.Resource
            from action in grant.AllActionsBut ? ["all but some"] : grant.Actions.Where(IsWild)
            select grant.Policy.Breach($"allows the actions {action}"),
    };
}
