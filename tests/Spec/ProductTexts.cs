using System.Text;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Stacks;

namespace Slipway.Tests.Spec;

/// <summary>The repository's product files as texts, so that a test can change one and read all of them.</summary>
internal static class ProductTexts
{
    public static IReadOnlyDictionary<string, string> All { get; } = Directory
        .EnumerateFiles(Repository.Workspace.ProductsDirectory, "*.yaml")
        .ToDictionary(path => $"products/{Path.GetFileName(path)}", File.ReadAllText, StringComparer.Ordinal);

    public static byte[] Bytes(string file) => Encoding.UTF8.GetBytes(All[file]);

    /// <summary>Reads a product with the defaults, and whatever else is given instead of the file of that name.</summary>
    public static ProductCatalog Read(ProblemList problems, params (string File, string Text)[] files) =>
        ProductFiles.Read(
            files.Append(("products/defaults.yaml", All["products/defaults.yaml"]))
                .DistinctBy(file => file.Item1)
                .Select(file => new ProductFile(file.Item1, Encoding.UTF8.GetBytes(file.Item2))),
            problems);
}
