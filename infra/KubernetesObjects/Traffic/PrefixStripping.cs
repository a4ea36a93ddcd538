namespace Slipway.KubernetesObjects.Traffic;

/// <summary>A part of the path that the service does not see.</summary>
public sealed record PrefixStripping
{
    public required IReadOnlyList<string> Prefixes { get; init; }
}
