using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Slipway.KubernetesObjects.Selectors;

namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>What runs, how many of it, and how a new version takes over.</summary>
public sealed record RolloutSpec
{
    /// <summary>Null where an autoscaler decides.</summary>
    public int? Replicas { get; init; }

    public required LabelSelector Selector { get; init; }

    public required PodTemplateSpecArgs Template { get; init; }

    public required RolloutStrategy Strategy { get; init; }

    public AnalysisHistory? Analysis { get; init; }

    public int? MinReadySeconds { get; init; }

    public int? ProgressDeadlineSeconds { get; init; }

    /// <summary>Whether a version that does not come up in time is taken back.</summary>
    public bool? ProgressDeadlineAbort { get; init; }

    public int? RevisionHistoryLimit { get; init; }

    public RollbackWindow? RollbackWindow { get; init; }
}
