namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>One step of a canary; exactly one of its members is set.</summary>
public sealed record CanaryStep
{
    /// <summary>The share of the traffic in percent.</summary>
    public int? SetWeight { get; init; }

    public CanaryPause? Pause { get; init; }

    public CanaryScale? SetCanaryScale { get; init; }

    public RolloutAnalysis? Analysis { get; init; }
}
