namespace Slipway.KubernetesObjects.Traffic;

/// <summary>The certificate of a route.</summary>
public sealed record RouteTls
{
    public string? SecretName { get; init; }

    public MiddlewareReference? Options { get; init; }
}
