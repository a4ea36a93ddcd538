using Slipway.Signals.Measuring;
using Slipway.Spec;
using Slipway.Spec.Delivery;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;

namespace Slipway.Delivery.Budgets;

/// <summary>How long a version is on its way into an environment: against the delivery's own limit, and against the lead time aimed for.</summary>
internal static class DeliveryBudgets
{
    public static IEnumerable<TimeBudget> For(MonitoredProduct at)
    {
        if (at.Product.DeliveryTo(at.Environment) is not { } delivery)
        {
            yield break;
        }

        IReadOnlyList<BudgetLine> own = [.. Steps(at.Product, delivery)];
        var budget = new TimeBudget
        {
            Product = at.Product.Name,
            Environment = at.Environment,
            Subject = "a version takes over",
            Place = $"delivery.{delivery.Name}.limit",
            Lines = own,
            Limit = delivery.Limit,
            LimitedBy = $"delivery.{delivery.Name}.limit",
        };
        yield return budget;

        foreach (var objective in Aims(at, Signal.LeadTime))
        {
            yield return budget with
            {
                Subject = "a commit reaches users, as far as it waits for clocks",
                Place = $"objectives.{objective.Name}",
                Lines = [.. Waits(at), .. own],
                Limit = AimOf(objective),
                LimitedBy = $"objectives.{objective.Name}",
            };
        }
    }

    /// <summary>What the product aims for with a signal in the environment.</summary>
    public static IEnumerable<ObjectiveSpec> Aims(MonitoredProduct at, Signal signal) => at.Product.Objectives.Where(objective =>
        objective.Condition.Signal.Signal == signal
        && (objective.Condition.Environment is null || objective.Condition.Environment == at.Environment)
        && objective.Condition.Threshold?.Comparison is Comparison.Below or Comparison.AtMost);

    public static Duration AimOf(ObjectiveSpec objective) => new((long)(objective.Condition.Threshold!.Amount.Value * 1000m));

    private static IEnumerable<BudgetLine> Steps(ProductSpec product, DeliverySpec delivery)
    {
        yield return new("replicas of the new version come up (assumed)", AssumedTimes.Start);
        foreach (var step in product.StepsOf(delivery))
        {
            if (step.Gate is { } gate)
            {
                yield return new("measured before users see it", gate);
            }
            else if (step.Watch is { } watch)
            {
                yield return new("measured with users on it", watch);
            }
        }
    }

    private static IEnumerable<BudgetLine> Waits(MonitoredProduct at)
    {
        if (at.Product.Promotion.FirstOrDefault(promotion => promotion.Name == at.Environment) is { } promotion && promotion.Soak > Duration.Zero)
        {
            yield return new($"runs in {promotion.From} first", promotion.Soak);
        }

        if (at.Settings.Wait > Duration.Zero)
        {
            yield return new("waits before its deployment", at.Settings.Wait);
        }
    }
}
