using Slipway.Spec.Delivery;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>What the parts of one product's file can have wrong between them.</summary>
internal static class ProductChecks
{
    public static void Check(ProductSpec product, Check check)
    {
        var names = new DeclaredNames(product, check);
        ProductReferences.Check(names);
        TestReferences.Check(names);
        DeliveryReferences.Check(names);
        WatchReferences.Check(names);
        WorkflowReferences.Check(names);
        InputReferences.Check(names);
        TriggerClosure.Check(product, check);
        HostedEffects.Check(product, check);
        Circles(product, check);
        Decisions(product, check);
        Workflows(product, check);
        foreach (var delivery in product.Delivery)
        {
            Steps(product, delivery, check);
        }

        foreach (var trigger in product.Rollback.Triggers)
        {
            Target(product, trigger, check);
        }
    }

    private static void Circles(ProductSpec product, Check check)
    {
        var workflows = product.Pipeline.Workflows;
        if (Ways.Circle(workflows.Select(item => item.Id), id => workflows.FirstOrDefault(item => item.Id == id)?.WaitsFor ?? []) is { } waits)
        {
            check.At("pipeline", "workflows", waits[0], "waits-for").Problem(
                $"the workflows wait for one another: {string.Join(" → ", waits)}");
        }

        var stages = product.Promotion;
        if (Ways.Circle(stages.Select(item => item.Name), name => stages.Where(item => item.Name == name).Select(item => item.From)) is { } leads)
        {
            check.At("promotion", leads[0], "from").Problem($"promotion leads back to where it began: {string.Join(" → ", leads)}");
        }
    }

    private static void Decisions(ProductSpec product, Check check)
    {
        var declared = product.Decisions.Select(decision => decision.Name).ToList();
        foreach (var (place, decision) in DecisionReferences.Of(product).Where(reference => reference.Decision is not null))
        {
            check.At(place).MustBeOneOf("decision", decision!, declared);
        }
    }

    private static void Workflows(ProductSpec product, Check check)
    {
        var workflows = product.Pipeline.Workflows;
        foreach (var workflow in workflows)
        {
            var first = workflows.First(other => other.Path == workflow.Path);
            if (first.Id != workflow.Id)
            {
                check.At("pipeline", "workflows", workflow.Id, "path").Problem(
                    $"\"{workflow.Path}\" is the path of {first.Id} too ({check.At("pipeline", "workflows", first.Id, "path")})");
            }
        }
    }

    private static void Steps(ProductSpec product, DeliverySpec delivery, Check check)
    {
        var steps = product.StepsOf(delivery);
        var place = delivery.Steps.Count > 0
            ? check.At("delivery", delivery.Name, "steps") : check.At("strategies", delivery.Strategy, "steps");
        var shifts = steps.Where(step => step.Shift is not null).Select(step => step.Shift!.Value).ToList();
        if (shifts.Count > 0 && shifts[^1].Percent != 100m)
        {
            place.Problem($"the last shift gives {shifts[^1]} of the traffic; the last one has to give 100%");
        }

        if (shifts.Zip(shifts.Skip(1)).FirstOrDefault(pair => pair.Second <= pair.First) is { Second.Percent: > 0m } pair)
        {
            place.Problem($"a shift to {pair.Second} follows one to {pair.First}; each has to give more than the one before");
        }

        var takes = steps.Aggregate(Duration.Zero, (sum, step) => sum + (step.Gate ?? Duration.Zero) + (step.Watch ?? Duration.Zero));
        if (delivery.Limit < takes)
        {
            check.At("delivery", delivery.Name, "limit").Problem(
                $"\"{delivery.Limit}\" is shorter than the steps, which take {takes} ({place})");
        }
    }

    /// <summary>A product aims for something better than what makes it go back.</summary>
    private static void Target(ProductSpec product, Rollback.RollbackTriggerSpec trigger, Check check)
    {
        if (trigger.Condition is not { Threshold: { Comparison: Comparison.Above or Comparison.AtLeast } limit } condition)
        {
            return;
        }

        foreach (var objective in product.Objectives.Where(objective => SameThing(objective.Condition, condition)))
        {
            if (objective.Condition.Threshold is { Comparison: Comparison.Below or Comparison.AtMost } target
                && target.Amount.Value > limit.Amount.Value)
            {
                check.At("objectives", objective.Name, Shapes.KebabCase(target.Comparison.ToString())).Problem(
                    $"the target {target.Amount} lies above the trigger {limit.Amount} of {trigger.Name} ({check.At("rollback",
                        "triggers", trigger.Name)})");
            }
        }
    }

    private static bool SameThing(ConditionSpec objective, ConditionSpec trigger) =>
        objective.Signal == trigger.Signal && objective.Operation == trigger.Operation && objective.Percentile == trigger.Percentile
        && (objective.Of is null || trigger.Of is null || objective.Of == trigger.Of);
}
