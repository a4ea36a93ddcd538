using Slipway.Pipelines.LoadTesting;
using Slipway.Pipelines.Scripts;
using Slipway.Pipelines.Settings;
using Slipway.Pipelines.Workflows;
using Slipway.Spec;
using Slipway.Spec.Files;
using Slipway.Spec.LoadTests;

namespace Slipway.Pipelines;

/// <summary>Every file that is generated into a product's repository, by its path there.</summary>
public static class GeneratedFiles
{
    public static SortedDictionary<string, string> For(ProductSpec product)
    {
        var header = FileHeader.For(product);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, content) in Files(product, header))
        {
            files.Add(path, content);
        }

        return files;
    }

    private static IEnumerable<(string Path, string Content)> Files(ProductSpec product, IReadOnlyList<string> header) =>
    [
        .. ProductWorkflows.For(product).Select(file => (file.Path, file.Workflow.ToYaml(header))),
        .. ReleaseScripts.For(product, header),
        .. AskingScripts.For(product, header),
        .. HouseScripts.For(product, header),
        .. Load(product, header),
        (TestsPage.Path, TestsPage.For(product, header)),
        (CodeOwnersFile.Path, CodeOwnersFile.For(product, header)),
        (DependabotFile.Path, DependabotFile.For(product, header)),
        .. CodecovFile.For(product, header) is { } codecov ? new[] { (CodecovFile.Path, codecov) } : [],
        .. product.Files.Select(file => (file.Name, SpecifiedFile.For(file, header))),
    ];

    private static IEnumerable<(string Path, string Content)> Load(ProductSpec product, IReadOnlyList<string> header)
    {
        if (product.LoadTests is { } load)
        {
            yield return (load.File, load.Tool == LoadTool.K6 ? K6File.For(product, load, header) : LocustFile.For(product, load, header));
        }
    }
}
