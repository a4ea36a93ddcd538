using Slipway.Catalog;
using Slipway.Cloud;
using Slipway.Spec.Components;

namespace Slipway.Cluster.AddOns.Edge;

/// <summary>Takes the requests of the products that ask for Traefik, behind a network load balancer.</summary>
public sealed class Traefik : IAddOn
{
    public Chart Chart => Charts.Traefik;

    public string Namespace => AddOnNamespaces.Edge;

    public IReadOnlyList<int> MetricsPorts => [9100];

    public CustomDefinitions Definitions => CustomDefinitions.InstalledOnce;

    public IEnumerable<string> NeededBy(ClusterFacts facts) =>
        facts.Where(product => ServedProducts.Are(product) && product.Ingress.Controller == IngressController.Traefik);

    public IEnumerable<string> Requires(ClusterFacts facts) =>
        [Charts.AwsLoadBalancerController.Name, Charts.ExternalDns.Name, Charts.CertManager.Name, .. facts.Monitors];

    public IChartValues Values(ClusterFacts facts) => new TraefikValues
    {
        Deployment = new(facts.Replicas),
        Service = new() { Annotations = Annotations(facts) },
        Ports = TraefikPorts.Behind(facts.NetworkRanges),
        Metrics = new(new(new(facts.IsMonitored), new(facts.IsMonitored))),
    };

    private static SortedDictionary<string, string> Annotations(ClusterFacts facts)
    {
        const string LoadBalancer = "service.beta.kubernetes.io/aws-load-balancer";
        var tags = ResourceTags.For("platform", facts.Environment, facts.Owner).OrderBy(tag => tag.Key, StringComparer.Ordinal);
        return new(StringComparer.Ordinal)
        {
            [$"{LoadBalancer}-scheme"] = "internet-facing",
            [$"{LoadBalancer}-nlb-target-type"] = "ip",

            // Who asks stands in front of the request, since the load balancer asks in its own name.
            [$"{LoadBalancer}-proxy-protocol"] = "*",
            [$"{LoadBalancer}-additional-resource-tags"] = string.Join(',', tags.Select(tag => $"{tag.Key}={tag.Value}")),
            ["external-dns.alpha.kubernetes.io/hostname"] = string.Join(',', HostNames.Of(facts, IngressController.Traefik)),
        };
    }
}
