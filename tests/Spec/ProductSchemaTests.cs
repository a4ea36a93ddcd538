using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Spec;

public sealed class ProductSchemaTests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Workspace.Root, "docs", "product.schema.json");

    [Fact]
    public void Schema_InTheRepository_IsWhatTheModelGives()
    {
        var problems = new ProblemList();

        var schema = ProductSchema.ToJson(new("products/defaults.yaml", ProductTexts.Bytes("products/defaults.yaml")), problems);

        Assert.Empty(problems);
        if (Environment.GetEnvironmentVariable("SLIPWAY_UPDATE") == "1")
        {
            File.WriteAllText(Path, schema);
        }

        Assert.Equal(schema, File.ReadAllText(Path));
    }
}
