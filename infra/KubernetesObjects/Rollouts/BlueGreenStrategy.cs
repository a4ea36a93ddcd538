namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>The new version comes up whole beside the old one, is measured, and then gets all traffic at once.</summary>
public sealed record BlueGreenStrategy
{
    public required string ActiveService { get; init; }

    public string? PreviewService { get; init; }

    public int? PreviewReplicaCount { get; init; }

    public bool? AutoPromotionEnabled { get; init; }

    public int? AutoPromotionSeconds { get; init; }

    public RolloutAnalysis? PrePromotionAnalysis { get; init; }

    public RolloutAnalysis? PostPromotionAnalysis { get; init; }

    /// <summary>How long the old version stays, so that going back takes no start.</summary>
    public int? ScaleDownDelaySeconds { get; init; }

    public int? ScaleDownDelayRevisionLimit { get; init; }

    /// <summary>How long a refused version stays to be looked at.</summary>
    public int? AbortScaleDownDelaySeconds { get; init; }

    public string? MaxUnavailable { get; init; }

    public PodMetadata? ActiveMetadata { get; init; }

    public PodMetadata? PreviewMetadata { get; init; }
}
