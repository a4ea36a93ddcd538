using Slipway.Spec;
using Slipway.Spec.Quantities;
using Slipway.Spec.Rollback;

namespace Slipway.Delivery.Rollback;

/// <summary>How a product practises going back: where, when, and how long it may take.</summary>
public sealed record RollbackDrill
{
    public required string Product { get; init; }

    public required string Environment { get; init; }

    public required string Schedule { get; init; }

    public required Duration Limit { get; init; }

    /// <summary>Null for a product that does not practise in the environment.</summary>
    public static RollbackDrill? For(ProductSpec product, string environment) => RollbackDrills.EnvironmentOf(product) == environment
        ? new()
        {
            Product = product.Name,
            Environment = environment,
            Schedule = product.Rollback.Drill!.Schedule.ToString(),
            Limit = LimitOf(product, environment),
        }
        : null;

    // As long as the slowest strategy that the rollout controller carries out; one that watches first is no measure of going back.
    private static Duration LimitOf(ProductSpec product, string environment) => product.TriggersIn(environment)
        .Select(trigger => product.RollbackStrategy(trigger.Strategy))
        .OfType<RollbackStrategySpec>()
        .Where(strategy => strategy.Actors.Contains(RollbackActor.Rollout) && strategy.Steps.All(step => step.Watch is null))
        .Select(strategy => strategy.Limit)
        .DefaultIfEmpty(product.DeliveryTo(environment)!.Limit)
        .Max();
}
