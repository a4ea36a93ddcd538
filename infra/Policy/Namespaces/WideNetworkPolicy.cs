using Slipway.Plan;

namespace Slipway.Policy.Namespaces;

/// <summary>Network policies that let everything through.</summary>
public static class WideNetworkPolicy
{
    private static readonly IReadOnlyList<(string Direction, string Peers)> s_directions = [("ingress", "from"), ("egress", "to")];

    public static Rule Rule { get; } = new()
    {
        Id = "wide-network-policy",
        Title = "A network policy names who may connect, and the ports where that is the world",
        Reason = "A rule that names nobody is for everybody, and undoes the one that denies all",
        Remedy = "name the pods, the namespace or the address range; for the internet name the ports",
        Breaches = environment =>
            from policy in environment.OfType(KubernetesTypes.NetworkPolicy)
            from side in s_directions
            where policy.All($"spec.{side.Direction}").Any(rule => IsOpen(rule, side.Peers))
            select policy.Breach($"spec.{side.Direction}", $"has a rule of {side.Direction} for everybody"),
    };

    private static bool IsOpen(PlanValue rule, string peers) =>
        !rule.Has(peers)
        || (!rule.Has("ports") && rule.Texts($"{peers}.ipBlock.cidr").Any(range => range.EndsWith("/0", StringComparison.Ordinal)));
}
