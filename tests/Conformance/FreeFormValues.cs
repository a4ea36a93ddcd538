namespace Slipway.Tests.Conformance;

/// <summary>The values below which a chart takes what it is given, each with the reason why that is so.</summary>
internal static class FreeFormValues
{
    /// <summary>The chart shows the value in a comment, since it has no default.</summary>
    public const string Commented = "commented out in the chart's values";

    private const string Handed = "handed over as it is";
    private const string Names = "a map of names and texts";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["argo-events: controller.pdb.maxUnavailable"] = Commented,
        ["aws-load-balancer-controller: defaultTags"] = Names,
        ["aws-load-balancer-controller: vpcTags"] = Names,
        ["cert-manager: serviceAccount.name"] = Commented,
        ["cluster-autoscaler: extraArgs"] = "the command line, by the names of its options",
        ["gha-runner-scale-set-controller: flags.watchSingleNamespace"] = Commented,
        ["gha-runner-scale-set: controllerServiceAccount"] = Commented,
        ["gha-runner-scale-set: maxRunners"] = Commented,
        ["gha-runner-scale-set: minRunners"] = Commented,
        ["gha-runner-scale-set: runnerScaleSetName"] = Commented,
        ["gha-runner-scale-set: template.spec"] = "a pod of Kubernetes, " + Handed,
        ["kube-prometheus-stack: alertmanager.alertmanagerSpec.alertmanagerConfigMatcherStrategy"] = "a part of the Alertmanager object, " + Handed,
        ["kube-prometheus-stack: alertmanager.alertmanagerSpec.alertmanagerConfigNamespaceSelector"] = "a selector, " + Handed,
        ["kube-prometheus-stack: alertmanager.alertmanagerSpec.configSecret"] = Commented,
        ["kube-prometheus-stack: alertmanager.alertmanagerSpec.storage"] = "a claim of a volume, " + Handed,
        ["kube-prometheus-stack: grafana.grafana.ini"] = "Grafana's configuration file, by its own names",
        ["kube-prometheus-stack: grafana.ingress.annotations"] = Names,
        ["kube-prometheus-stack: grafana.ingress.ingressClassName"] = Commented,
        ["kube-prometheus-stack: prometheus.prometheusSpec.externalLabels"] = Names,
        ["kube-prometheus-stack: prometheus.prometheusSpec.podMonitorNamespaceSelector"] = "a selector, " + Handed,
        ["kube-prometheus-stack: prometheus.prometheusSpec.probeNamespaceSelector"] = "a selector, " + Handed,
        ["kube-prometheus-stack: prometheus.prometheusSpec.ruleNamespaceSelector"] = "a selector, " + Handed,
        ["kube-prometheus-stack: prometheus.prometheusSpec.scrapeConfigNamespaceSelector"] = "a selector, " + Handed,
        ["kube-prometheus-stack: prometheus.prometheusSpec.serviceMonitorNamespaceSelector"] = "a selector, " + Handed,
        ["kube-prometheus-stack: prometheus.prometheusSpec.storageSpec"] = "a claim of a volume, " + Handed,
        ["kube-prometheus-stack: defaultRules.disabled"] = "names of the chart's own alerts",
        ["prometheus-blackbox-exporter: config.modules"] = "the exporter's configuration file, by its own names",
        ["prometheus-postgres-exporter: config.datasourceSecret"] = "a reference to a key of a secret",
        ["traefik: ports.web.http.redirections.entryPoint"] = "a part of Traefik's configuration, " + Handed,
        ["traefik: service.annotations"] = Names,
        ["traefik: service.spec"] = "a service of Kubernetes, " + Handed,
        ["traefik: tlsOptions"] = "options of Traefik by their names, " + Handed,
    };

    public static bool Allow(string chart, string path) => Reasons.Keys.Any(entry => Covers(entry, $"{chart}: {path}"));

    public static bool Covers(string entry, string path) => path == entry || path.StartsWith($"{entry}.", StringComparison.Ordinal);
}
