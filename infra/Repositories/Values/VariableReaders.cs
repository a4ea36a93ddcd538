using Slipway.Delivery;
using Slipway.Delivery.Workloads;
using Slipway.Signals.Measuring;
using Slipway.Spec;

namespace Slipway.Repositories.Values;

/// <summary>Whether a job or a workload reads a variable that a product's file names.</summary>
public static class VariableReaders
{
    /// <param name="environment">Where the variable is; null for the whole repository.</param>
    public static bool Exist(ProductSpec product, string variable, string? environment) =>
        ValueUses.Of(product).Any(use => !use.IsSecret && use.Name == variable && SecretReaders.Sees(product, use, environment))
        || product.Environments.Where(one => environment is null || one.Name == environment).Any(one => IsRun(product, variable, one.Name));

    private static bool IsRun(ProductSpec product, string variable, string environment) =>
        DeliveredComponent.In(new MonitoredProduct(product, environment, HasPipeline: false))
            .Any(component => ComponentSettings.VariablesOf(component).ContainsKey(variable));
}
