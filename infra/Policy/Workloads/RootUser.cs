using Slipway.Plan;

namespace Slipway.Policy.Workloads;

/// <summary>Containers that run as root.</summary>
public static class RootUser
{
    public static Rule Rule { get; } = new()
    {
        Id = "root-user",
        Title = "No container runs as root",
        Reason = "A flaw in the runtime or a mounted file then gives root on the node",
        Remedy = "set runAsNonRoot and a user other than 0 in the pod's securityContext",
        Breaches = environment =>
            from container in environment.Containers
            where container.Security("runAsNonRoot") is not PlanBoolean { Value: true }
                || container.Security("runAsUser") is PlanNumber { Value: 0 }
            select container.Breach("securityContext.runAsNonRoot", "that may run as root"),
    };
}
