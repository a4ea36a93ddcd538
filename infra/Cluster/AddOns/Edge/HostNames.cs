using Slipway.Spec.Components;

namespace Slipway.Cluster.AddOns.Edge;

/// <summary>The names under which the cluster answers, and the zones that they may belong to.</summary>
public static class HostNames
{
    /// <summary>Every host that a product on the cluster has in this environment, and the platform's own domain.</summary>
    public static IReadOnlyList<string> ZonesOf(ClusterFacts facts) =>
    [
        .. Enum.GetValues<IngressController>()
            .SelectMany(controller => Of(facts, controller))
            .Append(facts.Domain)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The hosts of the products behind one controller.</summary>
    public static IReadOnlyList<string> Of(ClusterFacts facts, IngressController controller) =>
    [
        .. facts.OnCluster
            .Where(product => ServedProducts.Are(product) && product.Ingress.Controller == controller)
            .SelectMany(product => product.Environments.Where(environment => environment.Name == facts.Environment))
            .SelectMany(environment => environment.Urls.Select(url => url.Value).Append(environment.Url))
            .Select(url => new Uri(url).Host)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    public static string Grafana(ClusterFacts facts) => $"grafana.{facts.Domain}";
}
