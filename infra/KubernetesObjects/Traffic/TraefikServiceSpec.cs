namespace Slipway.KubernetesObjects.Traffic;

/// <summary>How requests are divided.</summary>
public sealed record TraefikServiceSpec
{
    public required WeightedServices Weighted { get; init; }
}
