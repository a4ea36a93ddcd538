namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>What a rollout tells an analysis.</summary>
public sealed record AnalysisArgument
{
    public required string Name { get; init; }

    public string? Value { get; init; }

    public AnalysisArgumentSource? ValueFrom { get; init; }
}
