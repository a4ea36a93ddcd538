namespace Slipway.Catalog;

/// <summary>Every Helm chart that an add-on installs.</summary>
public static class Charts
{
    private const string Prometheus = "https://prometheus-community.github.io/helm-charts";
    private const string Argo = "https://argoproj.github.io/argo-helm";
    private const string Grafana = "https://grafana.github.io/helm-charts";
    private const string Actions = "oci://ghcr.io/actions/actions-runner-controller-charts";

    public static Chart Alloy { get; } = new("alloy", Grafana, "1.11.1");

    public static Chart ArgoEvents { get; } = new("argo-events", Argo, "2.4.22");

    public static Chart ArgoRollouts { get; } = new("argo-rollouts", Argo, "2.41.0");

    public static Chart AwsLoadBalancerController { get; } =
        new("aws-load-balancer-controller", "https://aws.github.io/eks-charts", "3.5.0");

    public static Chart BlackboxExporter { get; } = new("prometheus-blackbox-exporter", Prometheus, "11.17.2");

    public static Chart CertManager { get; } = new("cert-manager", "https://charts.jetstack.io", "v1.21.1");

    public static Chart ClusterAutoscaler { get; } = new("cluster-autoscaler", "https://kubernetes.github.io/autoscaler", "9.59.0");

    public static Chart ExternalDns { get; } = new("external-dns", "https://kubernetes-sigs.github.io/external-dns", "1.21.1");

    public static Chart ExternalSecrets { get; } = new("external-secrets", "https://charts.external-secrets.io", "2.9.0");

    public static Chart K6Operator { get; } = new("k6-operator", Grafana, "4.6.0");

    public static Chart KubePrometheusStack { get; } = new("kube-prometheus-stack", Prometheus, "88.5.3");

    public static Chart Kyverno { get; } = new("kyverno", "https://kyverno.github.io/kyverno", "3.9.0");

    public static Chart MetricsServer { get; } = new("metrics-server", "https://kubernetes-sigs.github.io/metrics-server", "3.13.1");

    public static Chart PostgresExporter { get; } = new("prometheus-postgres-exporter", Prometheus, "8.2.0");

    public static Chart Pushgateway { get; } = new("prometheus-pushgateway", Prometheus, "3.8.0");

    public static Chart RedisExporter { get; } = new("prometheus-redis-exporter", Prometheus, "6.29.0");

    public static Chart Reloader { get; } = new("reloader", "https://stakater.github.io/stakater-charts", "2.2.16");

    public static Chart RunnerScaleSet { get; } = new("gha-runner-scale-set", Actions, "0.14.2");

    public static Chart RunnerScaleSetController { get; } = new("gha-runner-scale-set-controller", Actions, "0.14.2");

    public static Chart Traefik { get; } = new("traefik", "https://traefik.github.io/charts", "41.3.0");

    public static Chart TrivyOperator { get; } = new("trivy-operator", "https://aquasecurity.github.io/helm-charts", "0.34.0");
}
