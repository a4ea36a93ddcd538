using Slipway.Delivery.Strategies;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Rollouts;

namespace Slipway.Delivery.Workloads;

/// <summary>A component's workload as Argo Rollouts wants it.</summary>
internal static class RolloutSpecs
{
    private const int KeptVersions = 5;
    private const int KeptAnalyses = 5;

    // Back to one of the last versions it goes at once: it was measured when it came.
    private const int UnmeasuredWayBack = 3;

    public static RolloutSpec Of(DeliveredComponent delivered, ComponentPod pod) => new()
    {
        Replicas = ReplicaSpecs.Scales(delivered) ? null : delivered.Component.Replicas?.Minimum,
        Selector = new() { MatchLabels = ObjectLabels.Workload(delivered.Product.Name, delivered.Component.Name) },
        Template = pod.Lasting(),
        Strategy = Takeovers.For(delivered),
        Analysis = new() { SuccessfulRunHistoryLimit = KeptAnalyses, UnsuccessfulRunHistoryLimit = KeptAnalyses },
        ProgressDeadlineSeconds = (int)delivered.Delivery.Limit.TotalSeconds,
        ProgressDeadlineAbort = true,
        RevisionHistoryLimit = KeptVersions,
        RollbackWindow = new() { Revisions = UnmeasuredWayBack },
    };
}
