namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>What is known about an argument only while the rollout runs.</summary>
public sealed record AnalysisArgumentSource
{
    public FieldReference? FieldRef { get; init; }

    public PodTemplateHash? PodTemplateHashValue { get; init; }
}
