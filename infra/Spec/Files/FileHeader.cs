namespace Slipway.Spec.Files;

/// <summary>What a generated file says of itself: what it was made from, and how to see what it will be.</summary>
public static class FileHeader
{
    public static IReadOnlyList<string> For(ProductSpec product) =>
    [
        $"Made by Slipway from products/{product.Name}.yaml; do not edit.",
        $"What it will be: ./slipway render <stack> --product {product.Name} --out <folder>",
    ];

    /// <summary>The same at the top of a page, where readers of the page do not see it.</summary>
    public static string OfPage(ProductSpec product) => string.Concat(For(product).Select(line => $"<!-- {line} -->\n"));
}
