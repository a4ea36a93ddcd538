using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Slipway.Delivery.Traffic;
using Slipway.KubernetesObjects.Labels;
using Slipway.Spec.Components;

namespace Slipway.Delivery.Workloads;

/// <summary>The services of a component.</summary>
internal static class ServiceSpecs
{
    public static ServiceSpecArgs Of(DeliveredComponent delivered) => new()
    {
        Type = "ClusterIP",
        Selector = ObjectLabels.Workload(delivered.Product.Name, delivered.Component.Name),
        Ports =
        {
            new ServicePortArgs
            {
                Name = "http",
                Port = delivered.Component.Port!.Value,
                TargetPort = delivered.Component.Port.Value,
                Protocol = "TCP",
            },
        },
    };

    public static SortedDictionary<string, string> AnnotationsOf(DeliveredComponent delivered) =>
        delivered is { IsServed: true, Product.Ingress.Controller: IngressController.Alb }
        && HealthChecks.Readiness(delivered.Component) is { } readiness
            ? LoadBalancerAnnotations.OfHealth(readiness.Path, readiness.Interval.TotalSeconds, readiness.Timeout.TotalSeconds)
            : [];
}
