namespace Slipway.Policy.Workloads;

/// <summary>Services that the world reaches past the edge.</summary>
public static class ExposedService
{
    public static Rule Rule { get; } = new()
    {
        Id = "exposed-service",
        Title = "Services are reached through the edge",
        Reason = "A port of every node, or a load balancer of its own, has neither certificate nor firewall",
        Remedy = "use ClusterIP and a route of the edge",
        Breaches = environment =>
            from service in environment.OfType(KubernetesTypes.Service)
            where service.Text("spec.type") is "NodePort" or "LoadBalancer" || service.Has("spec.externalIPs")
            select service.Breach("spec.type", "can be reached past the edge"),
    };
}
