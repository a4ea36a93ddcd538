namespace Slipway.Cluster.Namespaces.Permissions;

/// <summary>The groups that the cluster knows people and pipelines by; access entries put IAM roles into them.</summary>
public static class KubernetesGroups
{
    /// <summary>Those who look after the whole cluster and change it through the stack only.</summary>
    public const string Platform = "slipway:platform";

    /// <summary>Everything that runs in a namespace, as Kubernetes itself calls it.</summary>
    public static string AccountsOf(string name) => $"system:serviceaccounts:{name}";

    public static string Team(string team) => $"slipway:team:{team}";

    public static string Pipeline(string product) => $"slipway:pipeline:{product}";
}
