namespace Slipway.Policy.Workloads;

/// <summary>Containers whose processes may gain rights.</summary>
public static class PrivilegeEscalation
{
    public static Rule Rule { get; } = new()
    {
        Id = "privilege-escalation",
        Title = "No process gains rights that its container did not start with",
        Reason = "A setuid program in the image would be enough to become root",
        Remedy = "set allowPrivilegeEscalation to false",
        Breaches = environment =>
            from container in environment.Containers
            where !container.Spec.IsOff("securityContext.allowPrivilegeEscalation")
            select container.Breach("securityContext.allowPrivilegeEscalation", "whose processes may gain rights"),
    };
}
