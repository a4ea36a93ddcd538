using Slipway.Cluster.Namespaces.Permissions;

namespace Slipway.Cluster.Access;

/// <summary>What is seen of a whole cluster: what every team sees of its own namespace, and what belongs to none.</summary>
public static class PlatformRules
{
    public static IReadOnlyList<AccessRule> Watching { get; } =
    [
        .. NamespaceAccess.Watching,
        Rule("", "namespaces", "nodes", "persistentvolumes"),
        Rule("admissionregistration.k8s.io", "mutatingwebhookconfigurations", "validatingwebhookconfigurations"),
        Rule("apiextensions.k8s.io", "customresourcedefinitions"),
        Rule("apps", "daemonsets", "statefulsets"),
        Rule("argoproj.io", "clusteranalysistemplates", "eventbus", "eventsources", "sensors"),
        Rule("aquasecurity.github.io", "configauditreports", "vulnerabilityreports"),
        Rule("cert-manager.io", "certificaterequests", "certificates", "clusterissuers", "issuers"),
        Rule("coordination.k8s.io", "leases"),
        Rule("external-secrets.io", "clustersecretstores", "secretstores"),
        Rule("metrics.k8s.io", "nodes"),
        Rule("monitoring.coreos.com", "alertmanagerconfigs", "alertmanagers", "prometheuses"),
        Rule("networking.k8s.io", "ingressclasses"),
        Rule("policies.kyverno.io", "policyexceptions", "validatingpolicies"),
        Rule("rbac.authorization.k8s.io", "clusterrolebindings", "clusterroles", "rolebindings", "roles"),
        Rule("scheduling.k8s.io", "priorityclasses"),
        Rule("storage.k8s.io", "storageclasses", "volumeattachments"),
        Rule("wgpolicyk8s.io", "clusterpolicyreports", "policyreports"),
    ];

    private static AccessRule Rule(string group, params IReadOnlyList<string> resources) =>
        new() { ApiGroup = group, Resources = resources, Verbs = NamespaceAccess.Verbs };
}
