namespace Slipway.KubernetesObjects.LoadTests;

/// <summary>Labels and annotations of a load test's pods.</summary>
public sealed record TestPodMetadata
{
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    public IReadOnlyDictionary<string, string>? Annotations { get; init; }
}
