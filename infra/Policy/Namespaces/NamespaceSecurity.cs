namespace Slipway.Policy.Namespaces;

/// <summary>Namespaces that let pods do anything.</summary>
public static class NamespaceSecurity
{
    public static Rule Rule { get; } = new()
    {
        Id = "namespace-security",
        Title = "A namespace says what its pods may do at most",
        Reason = "Any pod in it could be root of its node",
        Remedy = "set the label pod-security.kubernetes.io/enforce to restricted",
        Breaches = environment =>
            from space in environment.OfType(KubernetesTypes.Namespace)
            where space.Member("metadata.labels", "pod-security.kubernetes.io/enforce") is not ("restricted" or "baseline" or "privileged")
            select space.Breach("metadata.labels", "does not say what its pods may do"),
    };
}
