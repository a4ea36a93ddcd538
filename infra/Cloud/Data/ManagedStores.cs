using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Cloud.Data;

/// <summary>Which of a product's dependencies are made for it in an environment.</summary>
public static class ManagedStores
{
    public static IEnumerable<DependencySpec> Databases(ProductSpec product, string environment) =>
        Of(product, environment, DependencyEngine.Postgresql);

    public static IEnumerable<DependencySpec> Caches(ProductSpec product, string environment) =>
        Of(product, environment, DependencyEngine.Redis);

    /// <summary>Whether AWS changes its password again and again: that of a database is RDS's to keep.</summary>
    public static bool IsRotated(DependencySpec store) => store is { Provided: DependencyProvision.Managed, Engine: DependencyEngine.Postgresql };

    /// <summary>The stores whose passwords change while pods of the environment's cluster have them.</summary>
    public static IEnumerable<DependencySpec> RotatedInPods(ProductSpec product, string environment) =>
        product.DeliveryTo(environment) is null
            ? []
            : Databases(product, environment).Where(store => IsRotated(store) && store.ConnectsWith is not null && product.Components.Any(component =>
                component.Platform == Platform.Kubernetes && component.Needs.Contains(store.Name, StringComparer.Ordinal)));

    private static IEnumerable<DependencySpec> Of(ProductSpec product, string environment, DependencyEngine engine) =>
        product.Environment(environment) is null
            ? []
            : product.Dependencies.Where(dependency => dependency.Provided == DependencyProvision.Managed
                && dependency.Engine == engine
                && dependency.Has(environment));
}
