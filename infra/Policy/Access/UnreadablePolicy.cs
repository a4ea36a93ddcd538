namespace Slipway.Policy.Access;

/// <summary>IAM policies that are no policies.</summary>
public static class UnreadablePolicy
{
    public static Rule Rule { get; } = new()
    {
        Id = "unreadable-policy",
        Title = "Every IAM policy can be read",
        Reason = "AWS refuses it in the middle of a deployment, and no other rule can look into it",
        Remedy = "write it with PolicyDocument instead of by hand",
        Breaches = environment =>
            from policy in environment.Policies
            where !policy.Readable
            select policy.Breach("holds a policy that is not JSON with statements, effects and principals"),
    };
}
