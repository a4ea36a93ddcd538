namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>What is asked.</summary>
public sealed record ProbeTargets
{
    public required StaticTargets StaticConfig { get; init; }
}
