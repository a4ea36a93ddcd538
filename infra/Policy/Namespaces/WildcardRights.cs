namespace Slipway.Policy.Namespaces;

/// <summary>Roles of Kubernetes that allow everything.</summary>
public static class WildcardRights
{
    private static readonly string[] s_inputs = ["verbs", "resources"];

    public static Rule Rule { get; } = new()
    {
        Id = "wildcard-rights",
        Title = "No role of Kubernetes allows everything",
        Reason = "Whoever gets a token of it owns the cluster",
        Remedy = "name the groups, resources and verbs",
        Breaches = environment =>
            from role in environment.OfType(KubernetesTypes.Role, KubernetesTypes.ClusterRole)
            from input in s_inputs
            where role.Texts($"rules.{input}").Contains("*")
            select role.Breach($"rules.{input}", $"allows all {input}"),
    };
}
