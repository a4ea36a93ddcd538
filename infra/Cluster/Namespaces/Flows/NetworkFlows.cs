using Slipway.KubernetesObjects.Labels;
using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Cluster.Namespaces.Flows;

/// <summary>Exactly the traffic that follows from what a product's file says; whatever is not here is refused.</summary>
public static class NetworkFlows
{
    public static IReadOnlyList<NetworkFlow> For(ProductSpec product, string environment, NetworkPlaces places) =>
    [
        .. CommonFlows.Names,
        .. product.Components
            .Where(component => component.Platform == Platform.Kubernetes)
            .SelectMany(component => Of(component, product, environment, places)),
        .. LoadTestFlows.For(product, environment, places),
        .. BackupFlows.For(product, environment),
    ];

    private static IEnumerable<NetworkFlow> Of(ComponentSpec component, ProductSpec product, string environment, NetworkPlaces places) =>
        Edge(component, product, places).Concat(Watching(component, places)).Concat(Needed(component, product, environment, places));

    private static IEnumerable<NetworkFlow> Edge(ComponentSpec component, ProductSpec product, NetworkPlaces places)
    {
        if (component is { Serves: not null, Port: { } port })
        {
            var edge = product.Ingress.Controller == IngressController.Traefik
                ? FlowPeer.In(places.EdgeNamespace)
                : FlowPeer.At(places.EdgeAddresses);
            yield return Ingress(component.Name, edge, port);
        }
    }

    // Prometheus reads metrics and the blackbox exporter asks health endpoints; usually both on the same port.
    private static IEnumerable<NetworkFlow> Watching(ComponentSpec component, NetworkPlaces places)
    {
        var metrics = component.Metrics is { } given ? given.Port ?? component.Port : null;
        var health = component.Health.Count > 0 ? component.Port : null;
        return new[] { metrics, health }.OfType<int>().Distinct().Order()
            .Select(port => Ingress(component.Name, FlowPeer.In(places.MonitoringNamespace), port));
    }

    private static IEnumerable<NetworkFlow> Needed(ComponentSpec component, ProductSpec product, string environment, NetworkPlaces places)
    {
        foreach (var need in component.Needs)
        {
            if (product.Dependency(need) is { } dependency)
            {
                if (DependencyFlows.For(product, environment, component.Name, dependency, places) is { } flow)
                {
                    yield return flow;
                }
            }
            else if (product.Component(need) is { Platform: Platform.Kubernetes, Port: { } port })
            {
                yield return Egress(component.Name, FlowPeer.Beside(ObjectLabels.WorkingFor(need)), port);
                yield return Ingress(need, FlowPeer.Beside(ObjectLabels.WorkingFor(component.Name)), port);
            }
        }
    }

    private static NetworkFlow Ingress(string component, FlowPeer peer, int port) =>
        new() { Component = component, Direction = FlowDirection.Ingress, Peer = peer, Port = port };

    private static NetworkFlow Egress(string component, FlowPeer peer, int port) =>
        new() { Component = component, Direction = FlowDirection.Egress, Peer = peer, Port = port };
}
