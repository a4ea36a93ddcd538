using Pulumi.Kubernetes.Types.Inputs.Networking.V1;

namespace Slipway.Delivery.Traffic;

/// <summary>The rules of an entrance at AWS's load balancer.</summary>
internal static class IngressSpecs
{
    private const string Class = "alb";

    public static IngressSpecArgs Of(Entrance entrance) => new()
    {
        IngressClassName = Class,
        Tls = { new IngressTLSArgs { Hosts = { entrance.Host.Name } } },
        Rules =
        {
            new IngressRuleArgs
            {
                Host = entrance.Host.Name,
                Http = new HTTPIngressRuleValueArgs { Paths = entrance.Components.Select(Path).ToArray() },
            },
        },
    };

    private static HTTPIngressPathArgs Path(DeliveredComponent component) => new()
    {
        Path = component.Component.Serves!,
        PathType = "Prefix",
        Backend = new IngressBackendArgs
        {
            Service = new IngressServiceBackendArgs
            {
                Name = component.Workload,
                Port = component.DividesTraffic
                    ? new ServiceBackendPortArgs { Name = LoadBalancerAnnotations.Divided }
                    : new ServiceBackendPortArgs { Number = component.Component.Port!.Value },
            },
        },
    };
}
