namespace Slipway.Policy.Namespaces;

/// <summary>Bindings that make somebody an administrator of the cluster.</summary>
public static class ClusterAdministrator
{
    public static Rule Rule { get; } = new()
    {
        Id = "cluster-administrator",
        Title = "Only access entries make administrators of the cluster",
        Reason = "A binding inside the cluster is in no account's log and outlives the person",
        Remedy = "bind a role that names what is needed; administrators are named in slipway:clusterAdministrators",
        Breaches = environment =>
            from binding in environment.OfType(KubernetesTypes.RoleBinding, KubernetesTypes.ClusterRoleBinding)
            where binding.Text("roleRef.name") == "cluster-admin"
            select binding.Breach("roleRef", "makes its subjects administrators of the cluster"),
    };
}
