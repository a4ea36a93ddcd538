namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>What divides the traffic between the versions.</summary>
public sealed record CanaryTrafficRouting
{
    public AlbTrafficRouting? Alb { get; init; }

    public TraefikTrafficRouting? Traefik { get; init; }
}
