namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>Traefik divides the traffic.</summary>
public sealed record TraefikTrafficRouting
{
    public required string WeightedTraefikServiceName { get; init; }
}
