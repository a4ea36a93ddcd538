namespace Slipway.Policy;

/// <summary>Pulumi's names of the Kubernetes objects that rules are about.</summary>
internal static class KubernetesTypes
{
    public const string Prefix = "kubernetes:";
    public const string Chart = "kubernetes:helm.sh/v3:Release";
    public const string ClusterRole = "kubernetes:rbac.authorization.k8s.io/v1:ClusterRole";
    public const string ClusterRoleBinding = "kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding";
    public const string DisruptionBudget = "kubernetes:policy/v1:PodDisruptionBudget";
    public const string Ingress = "kubernetes:networking.k8s.io/v1:Ingress";
    public const string IngressRoute = "kubernetes:traefik.io/v1alpha1:IngressRoute";
    public const string LimitRange = "kubernetes:core/v1:LimitRange";
    public const string Namespace = "kubernetes:core/v1:Namespace";
    public const string NetworkPolicy = "kubernetes:networking.k8s.io/v1:NetworkPolicy";
    public const string ResourceQuota = "kubernetes:core/v1:ResourceQuota";
    public const string Role = "kubernetes:rbac.authorization.k8s.io/v1:Role";
    public const string RoleBinding = "kubernetes:rbac.authorization.k8s.io/v1:RoleBinding";
    public const string Rollout = "kubernetes:argoproj.io/v1alpha1:Rollout";
    public const string Secret = "kubernetes:core/v1:Secret";
    public const string Service = "kubernetes:core/v1:Service";
    public const string ServiceAccount = "kubernetes:core/v1:ServiceAccount";
}
