namespace Slipway.KubernetesObjects.Traffic;

/// <summary>Entry points, routes and the certificate.</summary>
public sealed record IngressRouteSpec
{
    public required IReadOnlyList<string> EntryPoints { get; init; }

    public string? IngressClassName { get; init; }

    public required IReadOnlyList<TrafficRoute> Routes { get; init; }

    public RouteTls? Tls { get; init; }
}
