namespace Slipway.Policy.Ownership;

/// <summary>AWS resources that are tagged as another product's.</summary>
public static class WrongProduct
{
    public static Rule Rule { get; } = new()
    {
        Id = "wrong-product",
        Title = "A resource carries the tag of the product that it belongs to",
        Reason = "Its costs, alerts and questions would go to another team",
        Remedy = "give it the tags of its product, which replace those of the provider",
        Breaches = environment =>
            from resource in environment.Plan.Resources
            where resource.Product is not null && TaggableTypes.Has(resource.Type)
            let tagged = EffectiveTags.Of(environment, resource).GetValueOrDefault("slipway:product")
            where tagged is not null && tagged != resource.Product
            select resource.Breach("tags", $"belongs to {resource.Product} and is tagged as {tagged}'s"),
    };
}
