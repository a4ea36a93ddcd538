using Slipway.Cluster.AddOns.Edge;
using Slipway.KubernetesObjects.Certificates;
using Slipway.KubernetesObjects.Traffic;

namespace Slipway.Delivery.Traffic;

/// <summary>The route, the certificate and the shares of an entrance through Traefik.</summary>
internal static class RouteSpecs
{
    private const string Secure = "websecure";
    private const int Year = 365 * 24 * 60 * 60;
    private const int KeyBits = 256;

    public static string CertificateName(Entrance entrance) => $"{entrance.Name}-tls";

    public static string HeadersName(Entrance entrance) => $"{entrance.Name}-headers";

    public static IngressRouteSpec Of(Entrance entrance) => new()
    {
        EntryPoints = [Secure],
        Routes = [.. entrance.Components.Select(component => Route(entrance, component))],
        Tls = new() { SecretName = CertificateName(entrance) },
    };

    public static CertificateSpec Certificate(Entrance entrance) => new()
    {
        SecretName = CertificateName(entrance),
        DnsNames = [entrance.Host.Name],
        IssuerRef = new() { Name = PublicCertificates.IssuerName, Kind = IssuerKind.ClusterIssuer },
        PrivateKey = new() { Algorithm = KeyAlgorithm.ECDSA, Size = KeyBits, RotationPolicy = KeyRotation.Always },
    };

    /// <summary>What every answer says to browsers.</summary>
    public static MiddlewareSpec Headers { get; } = new()
    {
        Headers = new() { StsSeconds = Year, ContentTypeNosniff = true, FrameDeny = true, ReferrerPolicy = "strict-origin-when-cross-origin" },
    };

    /// <summary>The shares with which it begins; from then on they are Argo Rollouts'.</summary>
    public static TraefikServiceSpec Shares(DeliveredComponent component) => new()
    {
        Weighted = new()
        {
            Services = [Share(component, component.Workload, 100), Share(component, component.IncomingService!, 0)],
        },
    };

    private static TrafficRoute Route(Entrance entrance, DeliveredComponent component) => new()
    {
        Kind = "Rule",
        Match = $"Host(`{entrance.Host.Name}`) && PathPrefix(`{component.Component.Serves}`)",
        Middlewares = [new() { Name = HeadersName(entrance) }],
        Services =
        [
            component.DividesTraffic
                ? new() { Name = component.Workload, Kind = RoutedKind.TraefikService }
                : new() { Name = component.Workload, Kind = RoutedKind.Service, Port = component.Component.Port },
        ],
    };

    private static RoutedService Share(DeliveredComponent component, string service, int weight) =>
        new() { Name = service, Kind = RoutedKind.Service, Port = component.Component.Port, Weight = weight };
}
