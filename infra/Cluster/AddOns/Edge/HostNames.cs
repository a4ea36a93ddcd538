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

    /// <summary>The hosts behind one controller: those of products, and the one that pipelines push to.</summary>
    public static IReadOnlyList<string> Of(ClusterFacts facts, IngressController controller) =>
    [
        .. facts.OnCluster
            .Where(product => ServedProducts.Are(product) && product.Ingress.Controller == controller)
            .SelectMany(product => product.Environments.Where(environment => environment.Name == facts.Environment))
            .SelectMany(environment => environment.Urls.Select(url => url.Value).Append(environment.Url))
            .Select(url => new Uri(url).Host)
            .Concat(controller == IngressController.Traefik && facts.Products.Any(product => product.Pipeline.Workflows.Count > 0) ? [Push(facts)] : [])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Where pipelines push their figures.</summary>
    public static string Push(ClusterFacts facts) => $"push.{facts.Domain}";

    public static string Grafana(ClusterFacts facts) => $"grafana.{facts.Domain}";
}
