namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>A field of the rollout itself.</summary>
public sealed record FieldReference
{
    public required string FieldPath { get; init; }
}
