namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>How many replicas the canary has, apart from its share of the traffic.</summary>
public sealed record CanaryScale
{
    public int? Replicas { get; init; }

    public int? Weight { get; init; }

    public bool? MatchTrafficWeight { get; init; }
}
