using System.Text.RegularExpressions;
using Slipway.Cli;
using Slipway.Tests.Cli;
using Xunit;

namespace Slipway.Tests.Style;

public sealed partial class DocumentTests
{
    [Fact]
    public void Readme_IsShortAndNamesTheTwoCommands()
    {
        var lines = File.ReadAllLines(Path.Combine(SourceTree.Root, "README.md"));

        Assert.InRange(lines.Length, 1, 150);
        Assert.Contains("$ ./slipway preview staging", lines);
        Assert.Contains("$ ./test", lines);
    }

    [Fact]
    public async Task Readme_ShowsLinesThatThePreviewReallyHas()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(SourceTree.Root, "README.md"), TestContext.Current.CancellationToken);
        var console = new RecordedConsole();

        await SlipwayCommand.RunAsync(["preview", "staging"], console, SourceTree.Root);

        var shown = Transcript().Match(readme).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.Trim() != "…")
            .Select(Squeezed)
            .ToList();
        var real = console.Written.ToString().Split('\n').Select(Squeezed).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(shown);
        Assert.All(shown, line => Assert.Contains(line, real));
    }

    [Fact]
    public void Documents_LinkToFilesThatExist()
    {
        var documents = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(SourceTree.Root, "*.md"));

        var broken =
            from document in documents
            from Match link in Link().Matches(File.ReadAllText(document))
            let target = Path.Combine(Path.GetDirectoryName(document)!, link.Groups[1].Value)
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{Path.GetRelativePath(SourceTree.Root, document)}: {link.Groups[1].Value}";

        Assert.Empty(broken);
    }

    /// <summary>The columns of the tree follow the widest row, so that only the words count.</summary>
    private static string Squeezed(string line) => Spaces().Replace(line, " ").Trim();

    [GeneratedRegex("```text\n(Previewing.*?)```", RegexOptions.Singleline)]
    private static partial Regex Transcript();

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)")]
    private static partial Regex Link();

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
