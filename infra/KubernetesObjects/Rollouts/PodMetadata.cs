namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>Labels and annotations that pods have while they are in a role.</summary>
public sealed record PodMetadata
{
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    public IReadOnlyDictionary<string, string>? Annotations { get; init; }
}
