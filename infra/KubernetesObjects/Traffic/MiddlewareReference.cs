namespace Slipway.KubernetesObjects.Traffic;

/// <summary>A middleware that requests go through.</summary>
public sealed record MiddlewareReference
{
    public required string Name { get; init; }

    public string? Namespace { get; init; }
}
