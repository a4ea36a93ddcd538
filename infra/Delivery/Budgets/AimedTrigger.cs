using Slipway.Spec;
using Slipway.Spec.Objectives;
using Slipway.Spec.Rollback;

namespace Slipway.Delivery.Budgets;

/// <summary>A rollback trigger and what the product aims for with the same signal: an aim is missed before one goes back.</summary>
public sealed record AimedTrigger(RollbackTriggerSpec Trigger, ObjectiveSpec Objective)
{
    /// <summary>Whether the aim is stricter than the trigger.</summary>
    public bool IsInOrder
    {
        get
        {
            var aim = Objective.Condition.Threshold!;
            var trigger = Trigger.Condition.Threshold!.Amount.Value;
            return aim.Comparison is Comparison.Below or Comparison.AtMost ? aim.Amount.Value < trigger : aim.Amount.Value > trigger;
        }
    }

    public static IReadOnlyList<AimedTrigger> For(ProductSpec product) =>
    [
        .. from trigger in product.Rollback.Triggers
           from objective in product.Objectives
           where IsAbsolute(trigger.Condition.Threshold) && IsAbsolute(objective.Condition.Threshold)
           where AreOfTheSame(trigger.Condition, objective.Condition)
           select new AimedTrigger(trigger, objective),
    ];

    private static bool IsAbsolute(Threshold? threshold) => threshold is { IsChange: false };

    private static bool AreOfTheSame(ConditionSpec one, ConditionSpec other) =>
        one.Signal == other.Signal
        && one.Operation == other.Operation
        && one.Percentile == other.Percentile
        && (one.Of is null || other.Of is null || one.Of == other.Of)
        && (one.Environment is null || other.Environment is null || one.Environment == other.Environment);
}
