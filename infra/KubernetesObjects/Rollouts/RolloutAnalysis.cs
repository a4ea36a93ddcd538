using Slipway.KubernetesObjects.Analysis;

namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>The measurements that a step depends on.</summary>
public sealed record RolloutAnalysis
{
    public required IReadOnlyList<AnalysisReference> Templates { get; init; }

    public IReadOnlyList<AnalysisArgument>? Args { get; init; }

    public IReadOnlyList<DryRunMetric>? DryRun { get; init; }
}
