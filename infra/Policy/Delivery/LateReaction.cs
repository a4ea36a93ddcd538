using Slipway.Delivery.Budgets;
using Slipway.Signals.Measuring;

namespace Slipway.Policy.Delivery;

/// <summary>Deliveries, analyses and rollbacks that take longer at worst than they may.</summary>
public static class LateReaction
{
    public static Rule Rule { get; } = new()
    {
        Id = "late-reaction",
        Title = "What a delivery or a rollback takes at worst fits into its limit",
        Reason = "A bad version would be with users after nobody looks any more, or longer than was promised",
        Remedy = "measure more often, shorten the window or the probes' interval, or give it more time; slipway explain shows the sum",
        Mistakes = environment =>
            from product in environment.Products
            from budget in TimeBudgets.For(new MonitoredProduct(product, environment.Stack, HasPipeline: false))
            where !budget.Fits
            select new Breach(
                environment.PlaceOf(product, budget.Place),
                $"{product.Name}: {budget.Subject}: {budget.Total} at worst, and {budget.LimitedBy} is {budget.Limit}"),
    };
}
