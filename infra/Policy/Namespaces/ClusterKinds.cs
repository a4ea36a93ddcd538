namespace Slipway.Policy.Namespaces;

/// <summary>Kinds of Kubernetes objects that stand in no namespace.</summary>
internal static class ClusterKinds
{
    private static readonly HashSet<string> s_kinds = new(StringComparer.Ordinal)
    {
        "ClusterAnalysisTemplate", "ClusterExternalSecret", "ClusterIssuer", "ClusterPolicy", "ClusterRole", "ClusterRoleBinding",
        "ClusterSecretStore", "CustomResourceDefinition", "IngressClass", "Namespace", "PersistentVolume", "PriorityClass",
        "StorageClass", "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding", "ValidatingPolicy",
    };

    public static bool Has(string kind) => s_kinds.Contains(kind);
}
