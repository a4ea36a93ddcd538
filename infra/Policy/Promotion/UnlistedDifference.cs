using Slipway.Delivery.Promotion;
using Slipway.Spec;
using Slipway.Spec.Promotion;
using Slipway.Spec.Reading;

namespace Slipway.Policy.Promotion;

/// <summary>Environments in which a version meets what it did not meet in the one before.</summary>
public static class UnlistedDifference
{
    public static Rule Rule { get; } = new()
    {
        Id = "unlisted-difference",
        Title = "A version meets in an environment what it met in the one before, but for what its file lists",
        Reason = "What was tested there says nothing about what is different here",
        Remedy = "make the two alike, or list the kind in promotion.<environment>.may-differ",
        Mistakes = environment =>
            from product in environment.Products
            from promotion in product.Promotion
            where promotion.Name == environment.Stack
            from difference in EnvironmentDifferences.Between(product, promotion)
            where !difference.IsAllowed
            select Breach(environment, product, promotion, difference),
    };

    private static Breach Breach(WrittenEnvironment environment, ProductSpec product, PromotionSpec promotion, EnvironmentDifference difference) => new(
        environment.PlaceOf(product, $"environments.{promotion.Name}.{difference.What}"),
        $"{product.Name}: {difference.What} is {difference.Before} in {promotion.From} and {difference.After} in {promotion.Name},"
        + $" and {Shapes.KebabCase(difference.Kind.ToString())} may not differ");
}
