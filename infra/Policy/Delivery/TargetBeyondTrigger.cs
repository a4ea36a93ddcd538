using Slipway.Delivery.Budgets;

namespace Slipway.Policy.Delivery;

/// <summary>Products that go back before they miss what they aim for.</summary>
public static class TargetBeyondTrigger
{
    public static Rule Rule { get; } = new()
    {
        Id = "target-beyond-trigger",
        Title = "What a product aims for is stricter than what makes it go back",
        Reason = "It would go back while everybody is told that all is well",
        Remedy = "lower the objective, or raise the trigger",
        Mistakes = environment =>
            from product in environment.Products
            from pair in AimedTrigger.For(product)
            where !pair.IsInOrder
            select new Breach(
                environment.PlaceOf(product, $"rollback.triggers.{pair.Trigger.Name}"),
                $"{product.Name}: {pair.Trigger.Name} goes back at {pair.Trigger.Condition.Threshold!.Amount}, "
                + $"and {pair.Objective.Name} aims for {pair.Objective.Condition.Threshold!.Amount}"),
    };
}
