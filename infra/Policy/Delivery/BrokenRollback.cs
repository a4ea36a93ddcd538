using Slipway.Delivery.Rollback;
using Slipway.Signals.Measuring;
using Slipway.Spec;

namespace Slipway.Policy.Delivery;

/// <summary>Rollback triggers that bring nothing back.</summary>
public static class BrokenRollback
{
    private const string Sensor = "kubernetes:argoproj.io/v1alpha1:Sensor";
    private const string Fetched = "kubernetes:external-secrets.io/v1:ExternalSecret";

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
            from missing in Missing(environment, product)
            select new Breach(environment.PlaceOf(product, "rollback.workflow"), $"{product.Name}: {missing}"),
    };

    private static IEnumerable<string> Missing(PlannedEnvironment environment, ProductSpec product)
    {
        if (!environment.OfType(Sensor).Any(sensor => sensor.Text("metadata.name") == RollbackCall.SensorOf(product)))
        {
            yield return "nothing carries its alerts to the rollback workflow";
        }

        if (!environment.OfType(Fetched).Any(secret => secret.Text("metadata.name") == RollbackCall.TokenSecret))
        {
            yield return "nothing fetches the token that starts its rollback workflow";
        }
    }
}
