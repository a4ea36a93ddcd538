namespace Slipway.KubernetesObjects.Events;

/// <summary>Labels and annotations of pods that deal with events.</summary>
public sealed record EventPodMetadata
{
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    public IReadOnlyDictionary<string, string>? Annotations { get; init; }
}
