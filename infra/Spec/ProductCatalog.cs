using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>All products of the house, in the order of their names, each with the origin of its values.</summary>
public sealed class ProductCatalog(IReadOnlyList<ProductSpec> products, IReadOnlyDictionary<string, OriginMap> origins)
{
    public IReadOnlyList<ProductSpec> Products { get; } = products;

    /// <summary>Where each value of a product was written, by the product's name.</summary>
    public IReadOnlyDictionary<string, OriginMap> Origins { get; } = origins;

    public ProductSpec? Find(string name) => Products.FirstOrDefault(product => product.Name == name);

    /// <summary>The products that have an environment of this name.</summary>
    public IEnumerable<ProductSpec> In(string environment) => Products.Where(product => product.Environment(environment) is not null);
}
