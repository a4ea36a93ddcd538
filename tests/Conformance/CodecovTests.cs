using Slipway.Tests.Pipelines;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>Codecov's settings, against what it documents of them: it ignores what it does not know, and so would the coverage be.</summary>
public sealed class CodecovTests : IDisposable
{
    private static readonly string s_schema = Path.Combine(Repository.Workspace.Root, "tests", "Conformance", "codecov.schema.json");

    private readonly string _folder = Directory.CreateTempSubdirectory("codecov").FullName;

    private static List<string> Contents =>
        [.. Products.All.Select(product => Products.FilesOf(product.Name).GetValueOrDefault("codecov.yml")).OfType<string>()];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Settings_OfEveryProductThatUploads_AreWhatCodecovDocuments()
    {
        Assert.NotEmpty(Contents);
        Assert.All(Contents, content => Assert.Equal("", Complaints(content)));
    }

    [Theory]
    [InlineData("threshold:", "treshold:")]
    [InlineData("require_ci_to_pass: true", "require_ci_to_pass: maybe")]
    [InlineData("behavior: default", "behavior: loud")]
    [InlineData("layout: diff, flags, files", "layout: diff, everything")]
    [InlineData("carryforward: true", "carry-forward: true")]
    public void Settings_WithAMistake_AreRefused(string right, string wrong)
    {
        var content = Contents.First(text => text.Contains(right, StringComparison.Ordinal));

        Assert.NotEqual("", Complaints(content.Replace(right, wrong, StringComparison.Ordinal)));
    }

    private string Complaints(string content)
    {
        var path = Path.Combine(_folder, "codecov.yml");
        File.WriteAllText(path, content);
        return Node.Validate(s_schema, path);
    }
}
