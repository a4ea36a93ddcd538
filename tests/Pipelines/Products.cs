using System.Text.Json.Nodes;
using Slipway.Pipelines;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>The house's products and the files that are generated for them.</summary>
internal static class Products
{
    private static readonly Lazy<ProductCatalog> s_catalog = new(() =>
    {
        var problems = new ProblemList();
        var catalog = ProductFiles.Load(Repository.Workspace.Root, problems);
        Assert.Empty(problems);
        return catalog;
    });

    private static readonly Lazy<IReadOnlyDictionary<string, SortedDictionary<string, string>>> s_files =
        new(() => All.ToDictionary(product => product.Name, GeneratedFiles.For, StringComparer.Ordinal));

    public static IReadOnlyList<ProductSpec> All => s_catalog.Value.Products;

    public static ProductSpec Named(string name) => s_catalog.Value.Find(name)!;

    public static SortedDictionary<string, string> FilesOf(string product) => s_files.Value[product];

    public static JsonNode Workflow(string product, string path) => YamlTree.Parse(FilesOf(product)[path]);
}
