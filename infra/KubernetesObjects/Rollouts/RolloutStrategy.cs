namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>One of the two ways in which a new version takes over.</summary>
public sealed record RolloutStrategy
{
    public BlueGreenStrategy? BlueGreen { get; init; }

    public CanaryStrategy? Canary { get; init; }
}
