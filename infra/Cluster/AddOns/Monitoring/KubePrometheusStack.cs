using Slipway.Catalog;
using Slipway.Cluster.AddOns.Edge;

namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>Prometheus, Alertmanager and Grafana, and the exporters of the cluster itself.</summary>
public sealed class KubePrometheusStack : IAddOn
{
    public Chart Chart => Charts.KubePrometheusStack;

    public string Namespace => AddOnNamespaces.Monitoring;

    public IEnumerable<string> Namespaces => [AddOnNamespaces.Monitoring, AddOnNamespaces.Agents];

    public IReadOnlyList<int> MetricsPorts => [3000, 8080, 9090, 9093, 10250];

    public IReadOnlyList<int> WebhookPorts => [10250];

    public CustomDefinitions Definitions => CustomDefinitions.InstalledOnce;

    public IEnumerable<string> NeededBy(ClusterFacts facts) => facts.Where(_ => true);

    /// <summary>Grafana is reached by a load balancer under a name, and its password is generated in the cluster.</summary>
    public IEnumerable<string> Requires(ClusterFacts facts) =>
        [Charts.AwsLoadBalancerController.Name, Charts.ExternalDns.Name, Charts.ExternalSecrets.Name];

    public IChartValues Values(ClusterFacts facts) => new KubePrometheusStackValues
    {
        Prometheus = new()
        {
            PodDisruptionBudget = new(facts.HighlyAvailable),
            PrometheusSpec = new()
            {
                Replicas = facts.Replicas,
                Retention = facts.MetricsRetention,
                StorageSpec = StoredVolume.Of(facts.MetricsStorage),
                ExternalLabels = new Dictionary<string, string> { ["environment"] = facts.Environment },
            },
        },
        Alertmanager = new()
        {
            PodDisruptionBudget = new(facts.HighlyAvailable),
            AlertmanagerSpec = new() { Replicas = facts.Replicas },
        },
        Grafana = GrafanaValues.At(HostNames.Grafana(facts)),
    };
}
