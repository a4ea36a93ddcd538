using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Spec;

namespace Slipway.Tests.Cloud;

/// <summary>Products as their files in the repository say, or with one text in such a file changed.</summary>
internal static class ProductFixtures
{
    public static ProductSpec Read(string name, string? replaced = null, string replacement = "")
    {
        var file = $"products/{name}.yaml";
        var text = ProductTexts.All[file];
        var problems = new ProblemList();
        var catalog = ProductTexts.Read(problems, (file, replaced is null ? text : text.Replace(replaced, replacement, StringComparison.Ordinal)));
        problems.ThrowIfAny();

        return catalog.Products.Single();
    }
}
