using Slipway.Plan;

namespace Slipway.Policy.Workloads;

/// <summary>Workloads of several pods that may all be taken away at once.</summary>
public static class MissingDisruptionBudget
{
    public static Rule Rule { get; } = new()
    {
        Id = "missing-disruption-budget",
        Title = "A workload of several pods says how many may be missing at once",
        Reason = "When nodes are renewed, all its pods could go together",
        Remedy = "declare a PodDisruptionBudget that selects the workload's pods",
        Breaches = environment =>
            from rollout in environment.OfType(KubernetesTypes.Rollout)
            where rollout.Number("spec.replicas") is not <= 1
            where !environment.OfType(KubernetesTypes.DisruptionBudget).Any(budget => Covers(budget, rollout))
            select rollout.Breach("spec.selector", "runs several pods, and no budget says how many may be missing"),
    };

    private static bool Covers(PlannedResource budget, PlannedResource rollout) =>
        PlanJson.Compact(budget.Inputs.At("metadata.namespace") ?? PlanNull.Instance) == PlanJson.Compact(rollout.Inputs.At("metadata.namespace") ?? PlanNull.Instance)
        && budget.Inputs.At("spec.selector.matchLabels") is PlanObject wanted
        && rollout.Inputs.At("spec.selector.matchLabels") is PlanObject labels
        && wanted.Members.All(label => labels.Members.TryGetValue(label.Key, out var value) && value.Equals(label.Value));
}
