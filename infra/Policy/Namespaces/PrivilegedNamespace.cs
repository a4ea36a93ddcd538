using Slipway.Plan;

namespace Slipway.Policy.Namespaces;

/// <summary>Namespaces whose pods may own their node.</summary>
public static class PrivilegedNamespace
{
    public static Rule Rule { get; } = new()
    {
        Id = "privileged-namespace",
        Severity = Severity.Warning,
        Title = "Only what must work on nodes has a privileged namespace",
        Reason = "Any pod in it could be root of its node",
        Remedy = "keep only agents of the platform there; everything else belongs in a restricted namespace",
        Breaches = environment =>
            from space in environment.OfType(KubernetesTypes.Namespace)
            where space.Member("metadata.labels", "pod-security.kubernetes.io/enforce") == "privileged"
            select space.Breach("metadata.labels", "lets its pods own their node"),
    };
}
