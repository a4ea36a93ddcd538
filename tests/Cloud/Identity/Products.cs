using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Stacks;

namespace Slipway.Tests.Cloud.Identity;

/// <summary>The repository's own products, as examples to start from.</summary>
internal static class Products
{
    private static readonly Lazy<ProductCatalog> Catalog = new(Read);

    public static ProductSpec Named(string name) => Catalog.Value.Products.Single(product => product.Name == name);

    private static ProductCatalog Read()
    {
        var problems = new ProblemList();
        var catalog = ProductFiles.Load(Repository.Workspace.Root, problems);
        problems.ThrowIfAny();
        return catalog;
    }
}
