using Slipway.Catalog;
using Slipway.Cluster.AddOns.Edge;
using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Cluster.AddOns.Rollouts;

/// <summary>Shifts traffic to a new version step by step, measures, and takes it back.</summary>
public sealed class ArgoRollouts : IAddOn
{
    public Chart Chart => Charts.ArgoRollouts;

    public string Namespace => AddOnNamespaces.Controllers;

    public IReadOnlyList<int> MetricsPorts => [8090];

    public CustomDefinitions Definitions => CustomDefinitions.Templated;

    public IEnumerable<string> NeededBy(ClusterFacts facts) => facts.OnCluster
        .Where(product => product.Delivery.Any(delivery => delivery.Name == facts.Environment))
        .Select(product => product.Name);

    public IEnumerable<string> Requires(ClusterFacts facts) => facts.Monitors;

    // Only the cluster's owner can give it a role; without one it goes on without looking at the load balancer.
    public AddOnIdentity? Identity(ClusterFacts facts) => facts.ClusterName is null || !AtTheLoadBalancer(facts) ? null : new()
    {
        ServiceAccount = Chart.Name,
        Statements =
        [
            new()
            {
                Sid = "LookAtTargets",
                Actions =
                [
                    "elasticloadbalancing:DescribeLoadBalancers", "elasticloadbalancing:DescribeTags",
                    "elasticloadbalancing:DescribeTargetGroups", "elasticloadbalancing:DescribeTargetHealth",
                ],
                AnyResource = "AWS knows no resource for looking at load balancers",
            },
        ],
    };

    public IChartValues Values(ClusterFacts facts) => new ArgoRolloutsValues
    {
        ServiceAccount = new(Chart.Name),
        Controller = new()
        {
            Replicas = facts.Replicas,
            AwsVerifyTargetGroup = Identity(facts) is not null,
            ExtraEnv = [new("AWS_REGION", facts.Account.Region)],
            Metrics = new() { Enabled = facts.IsMonitored, ServiceMonitor = new(facts.IsMonitored) },
        },
    };

    private static bool AtTheLoadBalancer(ClusterFacts facts) => facts.OnCluster.Any(product =>
        product.DeliveryTo(facts.Environment) is not null
        && product.Ingress.Controller == IngressController.Alb
        && ServedProducts.Are(product));
}
