namespace Slipway.KubernetesObjects.Secrets;

/// <summary>A service account.</summary>
public sealed record ServiceAccountReference
{
    public required string Name { get; init; }

    public string? Namespace { get; init; }
}
