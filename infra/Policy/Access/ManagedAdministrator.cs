namespace Slipway.Policy.Access;

/// <summary>Roles with a ready-made policy that allows almost everything.</summary>
public static class ManagedAdministrator
{
    private static bool IsBroad(string policy) =>
        policy.Contains(":aws:policy/", StringComparison.Ordinal)
        && (policy.EndsWith("FullAccess", StringComparison.Ordinal) || policy.EndsWith("/AdministratorAccess", StringComparison.Ordinal)
            || policy.EndsWith("/PowerUserAccess", StringComparison.Ordinal));

    public static Rule Rule { get; } = new()
    {
        Id = "managed-administrator",
        Title = "No role has one of AWS's own policies for administrators",
        Reason = "They allow what no workload, add-on or pipeline needs, and AWS widens them without asking",
        Remedy = "attach a policy that names what is needed",
        Breaches = environment =>
            from resource in environment.OfType(AwsTypes.AttachedPolicy, AwsTypes.Role, "aws:iam/userPolicyAttachment:UserPolicyAttachment")
            from input in new[] { "policyArn", "managedPolicyArns" }
            from policy in resource.Texts(input)
            where IsBroad(policy)
            select resource.Breach(input, $"attaches {policy[(policy.LastIndexOf('/') + 1)..]}"),
    };
}
