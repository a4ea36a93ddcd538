namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>An AWS load balancer divides the traffic.</summary>
public sealed record AlbTrafficRouting
{
    public required string Ingress { get; init; }

    public string? RootService { get; init; }

    public required int ServicePort { get; init; }
}
