using System.Diagnostics;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>The product files against the schema that editors use, by a validator of others (Ajv).</summary>
public sealed class ProductSchemaTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("schema").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Schema_OfTheFiveProducts_RefusesNothing()
    {
        var files = Directory.EnumerateFiles(Repository.Workspace.ProductsDirectory, "*.yaml").Where(path => Path.GetFileName(path) != "defaults.yaml");

        Assert.Equal("", Validate([.. files]));
    }

    [Theory]
    [InlineData("    workload: humanline-backend", "    wrokload: humanline-backend", "additional properties")]
    [InlineData("    port: 8000", "    port: eight", "/components/backend/port")]
    [InlineData("team: humanline\n", "", "must have required property 'team'")]
    [InlineData("strategy: blue-green", "strategy: {name: blue-green}", "/delivery/production/strategy")]
    [InlineData("coverage: {floor: 90%", "coverage: {floor: 90", "/coverage/floor")]
    public void Schema_OfAMistake_RefusesItAsTheReaderDoes(string right, string wrong, string complaint)
    {
        var text = Repository.Read("products/humanline.yaml");
        Assert.Contains(right, text, StringComparison.Ordinal);
        var path = Path.Combine(_folder, "humanline.yaml");
        File.WriteAllText(path, text.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(complaint, Validate(path), StringComparison.Ordinal);
    }

    private static string Validate(params string[] files)
    {
        var tests = Path.Combine(Repository.Workspace.Root, "tests");
        Assert.SkipUnless(Directory.Exists(Path.Combine(tests, "node_modules", "ajv")), "tests/node_modules has no ajv; ./test installs it where npm is there");

        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = tests };
        foreach (var argument in files.Prepend(Path.Combine(Repository.Workspace.Root, "docs", "product.schema.json")).Prepend("Conformance/validate.cjs"))
        {
            start.ArgumentList.Add(argument);
        }

        using var node = Process.Start(start)!;
        var complaints = node.StandardOutput.ReadToEnd();
        Assert.Equal("", node.StandardError.ReadToEnd());
        node.WaitForExit();
        return complaints;
    }
}
