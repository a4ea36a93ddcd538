using Slipway.Cli;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Cli;
using Xunit;

namespace Slipway.Tests.Spec;

public sealed class ProductStarterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("starter").FullName;

    public ProductStarterTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "products"));
        File.WriteAllText(Path.Combine(_folder, "Pulumi.yaml"), "name: slipway\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("odd-shop")]
    [InlineData("x")]
    [InlineData("a234567890123456789012345678901234567890")]
    public void For_AnyName_ReadsWithoutAProblem(string name)
    {
        var problems = new ProblemList();

        var catalog = ProductTexts.Read(problems, ($"products/{name}.yaml", ProductStarter.For(name)));

        Assert.Empty(problems.Select(problem => problem.ToString()));
        Assert.Equal(name, Assert.Single(catalog.Products).Name);
    }

    [Fact]
    public async Task New_Product_WritesTheStarter()
    {
        var console = new RecordedConsole();

        var code = await SlipwayCommand.RunAsync(["new", "odd-shop"], console, _folder);

        Assert.Equal((0, "wrote products/odd-shop.yaml; look through it, then run slipway check\n"), (code, console.Written.ToString()));
        Assert.Equal(ProductStarter.For("odd-shop"), File.ReadAllText(Path.Combine(_folder, "products", "odd-shop.yaml")));
    }

    [Fact]
    public async Task New_ProductThatIsThere_LeavesItsFileAlone()
    {
        File.WriteAllText(Path.Combine(_folder, "products", "odd-shop.yaml"), "name: odd-shop\n");
        var console = new RecordedConsole();

        var code = await SlipwayCommand.RunAsync(["new", "odd-shop"], console, _folder);

        Assert.Equal(
            (2, "", "slipway: products/odd-shop.yaml is there already; it is left as it is\n"),
            (code, console.Written.ToString(), console.Complained.ToString()));
        Assert.Equal("name: odd-shop\n", File.ReadAllText(Path.Combine(_folder, "products", "odd-shop.yaml")));
    }

    [Theory]
    [InlineData("Odd")]
    [InlineData("../odd")]
    [InlineData("odd-")]
    [InlineData("a2345678901234567890123456789012345678901")]
    public async Task New_NameThatCannotBe_IsRefused(string name)
    {
        var console = new RecordedConsole();

        var code = await SlipwayCommand.RunAsync(["new", name], console, _folder);

        Assert.Equal(2, code);
        Assert.StartsWith($"slipway: '{name}' cannot name a product; ", console.Complained.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_folder, "products")));
    }
}
