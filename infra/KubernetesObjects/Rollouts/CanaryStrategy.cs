namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>The new version gets a growing share of the traffic while it is measured.</summary>
public sealed record CanaryStrategy
{
    public string? StableService { get; init; }

    public string? CanaryService { get; init; }

    public IReadOnlyList<CanaryStep>? Steps { get; init; }

    public BackgroundAnalysis? Analysis { get; init; }

    public CanaryTrafficRouting? TrafficRouting { get; init; }

    public string? MaxSurge { get; init; }

    public string? MaxUnavailable { get; init; }

    public bool? DynamicStableScale { get; init; }

    public int? ScaleDownDelaySeconds { get; init; }

    public int? AbortScaleDownDelaySeconds { get; init; }

    public PodMetadata? StableMetadata { get; init; }

    public PodMetadata? CanaryMetadata { get; init; }
}
