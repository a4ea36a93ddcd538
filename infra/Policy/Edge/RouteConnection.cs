using Slipway.Plan;

namespace Slipway.Policy.Edge;

/// <summary>Routes into the cluster that answer without TLS.</summary>
public static class RouteConnection
{
    private const string SecureEntrance = "websecure";

    public static Rule Rule { get; } = new()
    {
        Id = "route-connection",
        Title = "A route into the cluster answers over TLS",
        Reason = "Visitors on a shared network would show their sessions to everybody there",
        Remedy = "give an Ingress spec.tls or, at AWS's load balancer, a listener for HTTPS; an IngressRoute spec.tls or websecure",
        Breaches = environment =>
            environment.OfType(KubernetesTypes.Ingress).Where(ingress => !ingress.Has("spec.tls") && !ListensToHttps(ingress))
                .Concat(environment.OfType(KubernetesTypes.IngressRoute).Where(route => !route.Has("spec.tls") && !IsSecure(route)))
                .Select(route => route.Breach("spec.tls", "answers without TLS")),
    };

    private static bool ListensToHttps(PlannedResource ingress) =>
        ingress.Member("metadata.annotations", "alb.ingress.kubernetes.io/listen-ports")?.Contains("HTTPS", StringComparison.Ordinal) == true;

    private static bool IsSecure(PlannedResource route) =>
        route.Has("spec.entryPoints") && route.Texts("spec.entryPoints").All(entrance => entrance == SecureEntrance);
}
