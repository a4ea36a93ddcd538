namespace Slipway.KubernetesObjects.Traffic;

/// <summary>Which answers are not compressed.</summary>
public sealed record Compression
{
    public IReadOnlyList<string>? ExcludedContentTypes { get; init; }
}
