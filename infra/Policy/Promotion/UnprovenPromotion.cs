using Slipway.Spec;

namespace Slipway.Policy.Promotion;

/// <summary>Environments that a version reaches without anything having been shown of it.</summary>
public static class UnprovenPromotion
{
    public static Rule Rule { get; } = new()
    {
        Id = "unproven-promotion",
        Title = "A version comes into an environment from the one before, on evidence",
        Reason = "Users would be the first to try it",
        Remedy = "say under promotion from which environment a version comes and which evidence it needs there",
        Mistakes = environment =>
            from product in environment.Products
            where product.DeliveryTo(environment.Stack) is not null
            let promotion = product.Promotion.FirstOrDefault(one => one.Name == environment.Stack)
            let lack = promotion is null ? WithoutStage(product, environment.Stack) : promotion.Evidence.Count == 0 ? "asks for no evidence" : null
            where lack is not null
            select new Breach(
                environment.PlaceOf(product, promotion is null ? $"environments.{environment.Stack}" : $"promotion.{environment.Stack}"),
                $"{product.Name}: {environment.Stack} {lack}"),
    };

    // The first stage is where versions are made; there is one.
    private static string? WithoutStage(ProductSpec product, string environment)
    {
        var first = product.Delivery.Select(delivery => delivery.Name)
            .Where(name => product.Promotion.All(promotion => promotion.Name != name))
            .ToList();
        return first.Count > 1 && product.Promotion.All(promotion => promotion.From != environment)
            ? $"takes versions from nowhere, as {string.Join(" and ", first.Where(name => name != environment))} does"
            : null;
    }
}
