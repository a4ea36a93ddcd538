using Slipway.KubernetesObjects.Analysis;

namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>Measurements that go on while the canary goes from step to step.</summary>
public sealed record BackgroundAnalysis
{
    public required IReadOnlyList<AnalysisReference> Templates { get; init; }

    public IReadOnlyList<AnalysisArgument>? Args { get; init; }

    /// <summary>The step, counted from 0, with which they begin.</summary>
    public int? StartingStep { get; init; }

    public IReadOnlyList<DryRunMetric>? DryRun { get; init; }
}
