using Slipway.Plan;

namespace Slipway.Policy.Namespaces;

/// <summary>Namespaces whose pods anybody reaches.</summary>
public static class OpenNamespace
{
    private static readonly string[] s_directions = ["Ingress", "Egress"];

    private static bool IsForAllPods(PlannedResource policy) =>
        !policy.Has("spec.podSelector.matchLabels") && !policy.Has("spec.podSelector.matchExpressions");

    private static bool Denies(PlannedResource policy, string direction) => !policy.Has($"spec.{direction.ToLowerInvariant()}");

    public static Rule Rule { get; } = new()
    {
        Id = "open-namespace",
        Title = "Pods of a namespace reach and are reached by nothing that is not declared",
        Reason = "One broken pod could reach every other one, and the internet to take data out",
        Remedy = "declare a NetworkPolicy for all pods of the namespace, of both types, that allows nothing",
        Breaches = environment =>
            from space in environment.OfType(KubernetesTypes.Namespace)
            let policies = environment.About(space, KubernetesTypes.NetworkPolicy, "metadata.namespace").Where(IsForAllPods).ToArray()
            from direction in s_directions
            where !policies.Any(policy => policy.Texts("spec.policyTypes").Contains(direction) && Denies(policy, direction))
            select space.Breach("", $"has no policy that denies all {direction.ToLowerInvariant()}"),
    };
}
