namespace Slipway.Cluster.Namespaces;

/// <summary>What the labels of a namespace say: whose it is, and what Kubernetes lets its pods do.</summary>
public static class NamespaceLabels
{
    private static readonly string[] PodSecurityModes = ["enforce", "audit", "warn"];

    public static Dictionary<string, string> For(GuardedNamespaceArgs args)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["app.kubernetes.io/name"] = args.Namespace,
            ["app.kubernetes.io/part-of"] = args.Product,
            ["app.kubernetes.io/managed-by"] = "slipway",
            ["slipway/product"] = args.Product,
            ["slipway/owner"] = args.Owner,
            ["slipway/environment"] = args.Environment,
        };
        foreach (var mode in PodSecurityModes)
        {
            labels[$"pod-security.kubernetes.io/{mode}"] = args.PodSecurity.ToString().ToLowerInvariant();
        }

        return labels;
    }
}
