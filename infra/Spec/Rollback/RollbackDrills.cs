namespace Slipway.Spec.Rollback;

/// <summary>Where going back is practised.</summary>
public static class RollbackDrills
{
    /// <summary>The environment; null for a product that practises nowhere, or of which no cluster runs anything.</summary>
    public static string? EnvironmentOf(ProductSpec product) => product.Rollback.Drill is { } drill && product.RunsOnKubernetes
        ? drill.Environment ?? product.Environments.Select(environment => environment.Name)
            .FirstOrDefault(name => product.Promotion.All(promotion => promotion.Name != name))
        : null;
}
