namespace Slipway.Policy.Workloads;

/// <summary>Containers that are root of the node.</summary>
public static class PrivilegedContainer
{
    public static Rule Rule { get; } = new()
    {
        Id = "privileged-container",
        Title = "No container is privileged",
        Reason = "What breaks out of it owns the node and every pod on it",
        Remedy = "leave privileged off and add the one capability that is needed, if any",
        Breaches = environment =>
            from container in environment.Containers
            where container.Spec.IsOn("securityContext.privileged")
            select container.Breach("securityContext.privileged", "that is privileged"),
    };
}
