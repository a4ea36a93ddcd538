using Slipway.Delivery.Budgets;
using Slipway.Signals.Measuring;

namespace Slipway.Policy.Delivery;

/// <summary>Canaries that are over before they have told enough.</summary>
public static class ThinCanary
{
    public static Rule Rule { get; } = new()
    {
        Id = "thin-canary",
        Title = "A canary is watched for at least three windows of what it is measured by",
        Reason = "One bad or good value by chance would decide",
        Remedy = "watch it longer, or measure over a shorter window",
        Mistakes = environment =>
            from product in environment.Products
            from samples in CanarySamples.For(new MonitoredProduct(product, environment.Stack, HasPipeline: false))
            where !samples.AreEnough
            select new Breach(
                environment.PlaceOf(product, $"delivery.{samples.Delivered.Delivery.Name}"),
                $"{product.Name}: {samples.Metric.Name} of {samples.Delivered.Component.Name} is measured over {samples.Window}, "
                + $"and the canary is watched for {samples.Length}"),
    };
}
