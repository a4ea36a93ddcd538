using Slipway.Catalog;
using Slipway.Spec.Components;

namespace Slipway.Cluster.AddOns.Edge;

/// <summary>Gets and renews the certificates of what is served without an AWS load balancer's own certificate.</summary>
public sealed class AutomaticCertificates : IAddOn
{
    public Chart Chart => Charts.CertManager;

    public string Namespace => AddOnNamespaces.Controllers;

    public IReadOnlyList<int> MetricsPorts => [9402];

    public IReadOnlyList<int> WebhookPorts => [10250];

    public CustomDefinitions Definitions => CustomDefinitions.Templated;

    public IEnumerable<string> NeededBy(ClusterFacts facts) =>
        facts.Where(product => ServedProducts.Are(product) && product.Ingress.Controller == IngressController.Traefik);

    public AddOnIdentity? Identity(ClusterFacts facts) => new() { ServiceAccount = Chart.Name, Statements = HostedZoneRights.Challenges(facts) };

    public IChartValues Values(ClusterFacts facts) => new CertManagerValues
    {
        ReplicaCount = facts.Replicas,
        PodDisruptionBudget = new(facts.HighlyAvailable),
        Webhook = new() { ReplicaCount = facts.Replicas, PodDisruptionBudget = new(facts.HighlyAvailable) },
        Cainjector = new() { ReplicaCount = facts.Replicas },
        ServiceAccount = new(Chart.Name),
    };
}
