using Slipway.Delivery.Rollback;
using Slipway.Signals.Measuring;
using Slipway.Spec;

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
        Breaches = environment => environment.Products.SelectMany(product => Broken(environment, product)),
    };

    private static IEnumerable<Breach> Broken(PlannedEnvironment environment, ProductSpec product)
    {
        foreach (var chain in RollbackChain.For(new MonitoredProduct(product, environment.Plan.Stack, HasPipeline: false)))
        {
            foreach (var link in chain.Missing)
            {
                yield return new(
                    environment.PlaceOf(product, $"rollback.triggers.{chain.Trigger.Name}"),
                    $"{product.Name}: {chain.Trigger.Name} has no {link.Name} in {environment.Plan.Stack}");
            }
        }

        var isCalled = RollbackCall.For(product, environment.Plan.Stack).Count > 0;
        if (isCalled && !environment.OfType(Sensor).Any(sensor => sensor.Text("metadata.name") == RollbackCall.SensorOf(product)))
        {
            yield return new(
                environment.PlaceOf(product, "rollback.workflow"), $"{product.Name}: nothing carries its alerts to the rollback workflow");
        }
    }
}
