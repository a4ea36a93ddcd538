using Slipway.Plan;

namespace Slipway.Policy.Workloads;

/// <summary>Containers that may call everything in the kernel.</summary>
public static class SeccompProfile
{
    public static Rule Rule { get; } = new()
    {
        Id = "seccomp-profile",
        Title = "Containers call only what the runtime's profile allows",
        Reason = "Most breakouts use a call of the kernel that no product needs",
        Remedy = "set seccompProfile.type to RuntimeDefault in the pod's securityContext",
        Breaches = environment =>
            from container in environment.Containers
            where container.Security("seccompProfile.type") is not PlanText { Text: "RuntimeDefault" or "Localhost" }
            select container.Breach("securityContext.seccompProfile", "without a seccomp profile"),
    };
}
