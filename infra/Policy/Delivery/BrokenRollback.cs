using Slipway.Delivery.Rollback;
using Slipway.Signals.Measuring;

namespace Slipway.Policy.Delivery;

/// <summary>Rollback triggers that bring nothing back.</summary>
public static class BrokenRollback
{
    private const string Sensor = "kubernetes:argoproj.io/v1alpha1:Sensor";

    public static Rule Rule { get; } = new()
    {
        Id = "broken-rollback",
        Title = "A trigger leads all the way to the version before",
        Reason = "When it matters, nothing would happen, and nobody would know until then",
        Remedy = "give the trigger what is missing, or switch it off",
        Mistakes = environment =>
            from product in environment.Products
            from chain in RollbackChain.For(new MonitoredProduct(product, environment.Stack, HasPipeline: false))
            from link in chain.Missing
            select new Breach(
                environment.PlaceOf(product, $"rollback.triggers.{chain.Trigger.Name}"),
                $"{product.Name}: {chain.Trigger.Name} has no {link.Name} in {environment.Stack}"),
        Breaches = environment =>
            from product in environment.Products
            where RollbackCall.For(product, environment.Stack).Count > 0
                && !environment.OfType(Sensor).Any(sensor => sensor.Text("metadata.name") == RollbackCall.SensorOf(product))
            select new Breach(
                environment.PlaceOf(product, "rollback.workflow"), $"{product.Name}: nothing carries its alerts to the rollback workflow"),
    };
}
