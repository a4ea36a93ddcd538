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

    private static readonly string[] Watch = ["get", "list", "watch"];

    public static IReadOnlyList<GroupAccess> For(ProductSpec product) =>
    [
        new() { Name = "team", Group = KubernetesGroups.Team(product.Team), Rules = Team },
        new() { Name = "pipeline", Group = KubernetesGroups.Pipeline(product.Name), Rules = Pipeline },
    ];

    // What a pipeline looks at until a version is healthy or gone.
    private static IReadOnlyList<AccessRule> Pipeline { get; } =
    [
        Rule(Core, ["events", "pods", "services"], Watch),
        Rule("apps", ["replicasets"], Watch),
        Rule("batch", ["jobs"], Watch),
        Rule(Argo, ["analysisruns", "rollouts"], Watch),
    ];

    // No secrets, whose values are nobody's to read, and no shell, whose effects nobody could reconstruct.
    private static IReadOnlyList<AccessRule> Team { get; } =
    [
        Rule(
            Core,
            [
                "configmaps", "endpoints", "events", "limitranges", "persistentvolumeclaims", "pods", "pods/log", "resourcequotas",
                "serviceaccounts", "services",
            ],
            Watch),
        Rule("apps", ["deployments", "replicasets"], Watch),
        Rule("autoscaling", ["horizontalpodautoscalers"], Watch),
        Rule("batch", ["cronjobs", "jobs"], Watch),
        Rule("discovery.k8s.io", ["endpointslices"], Watch),
        Rule("networking.k8s.io", ["ingresses", "networkpolicies"], Watch),
        Rule("policy", ["poddisruptionbudgets"], Watch),
        Rule("metrics.k8s.io", ["pods"], Watch),
        Rule("traefik.io", ["ingressroutes", "middlewares", "traefikservices"], Watch),
        Rule("external-secrets.io", ["externalsecrets"], Watch),
        Rule("monitoring.coreos.com", ["podmonitors", "probes", "prometheusrules", "servicemonitors"], Watch),
        Rule("k6.io", ["testruns"], Watch),
        Rule(Argo, ["analysisruns", "analysistemplates", "experiments", "rollouts"], Watch),

        // Promote, abort, retry and restart write to a rollout and to its state; a pod that hangs is deleted and comes back.
        Rule(Argo, ["rollouts", "rollouts/status"], ["patch"]),
        Rule(Core, ["pods"], ["delete"]),
    ];

    private static AccessRule Rule(string group, IReadOnlyList<string> resources, IReadOnlyList<string> verbs) =>
        new() { ApiGroup = group, Resources = resources, Verbs = verbs };
}
