using Slipway.KubernetesObjects.Labels;

namespace Slipway.Cluster.Namespaces;

/// <summary>What the labels of a namespace say: whose it is, and what Kubernetes lets its pods do.</summary>
public static class NamespaceLabels
{
    private static readonly string[] PodSecurityModes = ["enforce", "audit", "warn"];

    public static Dictionary<string, string> For(GuardedNamespaceArgs args)
    {
        var labels = ObjectLabels.For(args.ObjectOwner, args.Namespace);
        foreach (var mode in PodSecurityModes)
        {
            labels[$"pod-security.kubernetes.io/{mode}"] = args.PodSecurity.ToString().ToLowerInvariant();
        }

        return labels;
    }
}
