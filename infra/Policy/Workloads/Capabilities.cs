namespace Slipway.Policy.Workloads;

/// <summary>Containers with rights of the kernel that they do not need.</summary>
public static class Capabilities
{
    public static Rule Rule { get; } = new()
    {
        Id = "capabilities",
        Title = "Containers drop all capabilities",
        Reason = "Each one is a part of root: raw packets, other users' files, the clock",
        Remedy = "drop ALL; add NET_BIND_SERVICE only where a port below 1024 is needed",
        Breaches = environment =>
            from container in environment.Containers
            let added = container.Spec.Texts("securityContext.capabilities.add").Where(name => name != "NET_BIND_SERVICE").ToArray()
            where added.Length > 0 || !container.Spec.Texts("securityContext.capabilities.drop").Contains("ALL")
            select container.Breach("securityContext.capabilities", "that keeps or adds capabilities"),
    };
}
