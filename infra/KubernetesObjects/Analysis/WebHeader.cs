namespace Slipway.KubernetesObjects.Analysis;

/// <summary>A header of a request.</summary>
public sealed record WebHeader
{
    public required string Key { get; init; }

    public required string Value { get; init; }
}
