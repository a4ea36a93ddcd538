namespace Slipway.Policy.Namespaces;

/// <summary>Namespaces that may take all of a cluster.</summary>
public static class UnlimitedNamespace
{
    private static readonly string[] s_types = [KubernetesTypes.ResourceQuota, KubernetesTypes.LimitRange];

    public static Rule Rule { get; } = new()
    {
        Id = "unlimited-namespace",
        Title = "A product's namespace has a quota and limits for what states none",
        Reason = "One product's mistake would take every other one's machines",
        Remedy = "declare a ResourceQuota and a LimitRange in it",
        Breaches = environment =>
            from space in environment.OfType(KubernetesTypes.Namespace)
            where space.Product is not null and not "platform"
            from type in s_types
            where !environment.About(space, type, "metadata.namespace").Any()
            select space.Breach("", $"has no {type[(type.LastIndexOf(':') + 1)..]}"),
    };
}
