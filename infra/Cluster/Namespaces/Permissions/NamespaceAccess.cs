using Slipway.Spec;

namespace Slipway.Cluster.Namespaces.Permissions;

/// <summary>
/// Who may do what in a product's namespace. AWS's own access policies do not know Argo's kinds, and nobody here may change what
/// the stack declares: a change by hand would be undone by the next deployment without a word.
/// </summary>
public static class NamespaceAccess
{
    private const string Core = "";
    private const string Argo = "argoproj.io";

    /// <summary>What it takes to see something and to be told when it changes.</summary>
    public static IReadOnlyList<string> Verbs { get; } = ["get", "list", "watch"];

    public static IReadOnlyList<GroupAccess> For(ProductSpec product) =>
    [
        new() { Name = "team", Group = KubernetesGroups.Team(product.Team), Rules = [.. Watching, .. Acting] },
        new() { Name = "pipeline", Group = KubernetesGroups.Pipeline(product.Name), Rules = Pipeline },
    ];

    /// <summary>
    /// What it takes to start a product's replicas anew when a secret has changed: to see the secrets, and to write to rollouts alone. The other
    /// kinds of workloads it only looks for.
    /// </summary>
    public static GroupAccess Restarting(string from) => new()
    {
        Name = "restarts",
        Group = KubernetesGroups.AccountsOf(from),
        Rules =
        [
            Rule(Core, ["secrets"], Verbs),
            Rule(Argo, ["rollouts"], ["get", "list", "patch"]),
            Rule("apps", ["daemonsets", "deployments", "statefulsets"], ["list"]),
            Rule(Core, ["events"], ["create", "patch"]),
        ],
    };

    // What a pipeline looks at until a version is healthy or gone.
    private static IReadOnlyList<AccessRule> Pipeline { get; } =
    [
        Rule(Core, ["events", "pods", "services"], Verbs),
        Rule("apps", ["replicasets"], Verbs),
        Rule("batch", ["jobs"], Verbs),
        Rule(Argo, ["analysisruns", "rollouts"], Verbs),
    ];

    /// <summary>All that is in a namespace but its secrets, whose values are nobody's to read.</summary>
    public static IReadOnlyList<AccessRule> Watching { get; } =
    [
        Rule(
            Core,
            [
                "configmaps", "endpoints", "events", "limitranges", "persistentvolumeclaims", "pods", "pods/log", "resourcequotas",
                "serviceaccounts", "services",
            ],
            Verbs),
        Rule("apps", ["deployments", "replicasets"], Verbs),
        Rule("autoscaling", ["horizontalpodautoscalers"], Verbs),
        Rule("batch", ["cronjobs", "jobs"], Verbs),
        Rule("discovery.k8s.io", ["endpointslices"], Verbs),
        Rule("networking.k8s.io", ["ingresses", "networkpolicies"], Verbs),
        Rule("policy", ["poddisruptionbudgets"], Verbs),
        Rule("metrics.k8s.io", ["pods"], Verbs),
        Rule("traefik.io", ["ingressroutes", "middlewares", "traefikservices"], Verbs),
        Rule("external-secrets.io", ["externalsecrets"], Verbs),
        Rule("monitoring.coreos.com", ["podmonitors", "probes", "prometheusrules", "servicemonitors"], Verbs),
        Rule("k6.io", ["testruns"], Verbs),
        Rule(Argo, ["analysisruns", "analysistemplates", "experiments", "rollouts"], Verbs),
    ];

    // Promote, abort, retry and restart write to a rollout and to its state; a pod that hangs is deleted and comes back.
    // No shell: nobody could reconstruct what was done in it.
    private static IReadOnlyList<AccessRule> Acting { get; } =
    [
        Rule(Argo, ["rollouts", "rollouts/status"], ["patch"]),
        Rule(Core, ["pods"], ["delete"]),
    ];

    private static AccessRule Rule(string group, IReadOnlyList<string> resources, IReadOnlyList<string> verbs) =>
        new() { ApiGroup = group, Resources = resources, Verbs = verbs };
}
