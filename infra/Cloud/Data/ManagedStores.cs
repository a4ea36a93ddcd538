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

    private static IEnumerable<DependencySpec> Of(ProductSpec product, string environment, DependencyEngine engine) =>
        product.Environment(environment) is null
            ? []
            : product.Dependencies.Where(dependency => dependency.Provided == DependencyProvision.Managed
                && dependency.Engine == engine
                && dependency.Has(environment));
}
