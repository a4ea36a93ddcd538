namespace Slipway.KubernetesObjects.Admission;

/// <summary>When a policy is asked.</summary>
public sealed record PolicyEvaluation
{
    public required BackgroundEvaluation Background { get; init; }
}
