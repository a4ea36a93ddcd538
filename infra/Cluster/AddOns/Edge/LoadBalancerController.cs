using Slipway.Catalog;
using Slipway.Cloud;
using Slipway.Spec.Components;

namespace Slipway.Cluster.AddOns.Edge;

/// <summary>Makes AWS load balancers of the cluster's ingresses and services.</summary>
public sealed class LoadBalancerController : IAddOn
{
    public Chart Chart => Charts.AwsLoadBalancerController;

    public string Namespace => AddOnNamespaces.Controllers;

    public IReadOnlyList<int> MetricsPorts => [8080];

    public IReadOnlyList<int> WebhookPorts => [9443];

    public CustomDefinitions Definitions => CustomDefinitions.InstalledOnce;

    public IEnumerable<string> NeededBy(ClusterFacts facts) =>
        facts.Where(product => ServedProducts.Are(product) && product.Ingress.Controller == IngressController.Alb);

    public AddOnIdentity? Identity(ClusterFacts facts) => new()
    {
        ServiceAccount = Chart.Name,
        Statements = LoadBalancerRights.For(facts),
    };

    public IChartValues Values(ClusterFacts facts) => new LoadBalancerControllerValues
    {
        ClusterName = facts.ClusterName ?? "",
        Region = facts.Account.Region,
        VpcTags = new Dictionary<string, string> { ["Name"] = facts.NetworkName, [ResourceTags.Environment] = facts.Environment },
        ReplicaCount = facts.Replicas,
        ServiceAccount = new(Chart.Name),
        DefaultTags = ResourceTags.For("platform", facts.Environment, facts.Owner),
    };
}
