using Slipway.Policy.Workloads;
using Xunit;

namespace Slipway.Tests.Policy.Workloads;

public sealed class MissingDisruptionBudgetTests
{
    [Fact]
    public void Workload_WithoutABudget_IsFound() => Breaks(new GoodPlan().Without("PodDisruptionBudget", "shop-web"));

    [Fact]
    public void Workload_WithABudgetOfOthers_IsFound() => Breaks(new GoodPlan().With("PodDisruptionBudget", "shop-web", "spec/selector/matchLabels/app", "other"));

    [Fact]
    public void Workload_WithABudgetElsewhere_IsFound() => Breaks(new GoodPlan().With("PodDisruptionBudget", "shop-web", "metadata/namespace", "other"));

    [Fact]
    public void Workload_OfOnePod_NeedsNone() =>
        new GoodPlan().Without("PodDisruptionBudget", "shop-web").With("Rollout", "shop-web", "spec/replicas", 1).IsFine();

    private static void Breaks(GoodPlan plan) => plan.Breaks(
        MissingDisruptionBudget.Rule,
        "shop-web.spec.selector",
        "shop-web runs several pods, and no budget says how many may be missing");
}
