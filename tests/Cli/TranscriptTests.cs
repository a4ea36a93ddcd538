using System.Text.RegularExpressions;
using Slipway.Cli;
using Slipway.Cli.CommandLine;
using Slipway.Tests.Stacks;
using Slipway.Tests.Style;
using Xunit;

namespace Slipway.Tests.Cli;

/// <summary>What the pages show is what the command prints; line numbers and carriers move with other files and are not compared.</summary>
public sealed partial class TranscriptTests
{
    [Theory]
    [InlineData("explain brain-gateway/scan-creation")]
    [InlineData("explain key-rotation")]
    public async Task UnderstandAName_Transcript_IsWhatTheCommandPrints(string words)
    {
        var console = new RecordedConsole();

        await SlipwayCommand.RunAsync(words.Split(' '), console, SharedStacks.Repository, Repository.Workspace.Root);

        Assert.Contains(
            WithoutLines($"$ ./slipway {words}\n{console.Written}```"), WithoutLines(Repository.Read("docs/understand-a-name.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnderstandAName_Mistakes_AreToldAsThePageShows()
    {
        using var clone = new Clone();
        clone.Replace("products/brain-gateway.yaml", "default: [team]", "default: [teams]");
        clone.Replace("products/brain-gateway.yaml", "limit: 5m", "limit: 5 parsecs");
        var console = new RecordedConsole();

        Assert.Equal(ExitCode.Problems, await SlipwayCommand.RunAsync(["check"], console, clone.Folder));

        Assert.Contains(
            WithoutLines($"$ ./slipway check\n{console.Complained}```"), WithoutLines(Repository.Read("docs/understand-a-name.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddAProduct_EveryStep_WorksAsThePageSays()
    {
        var page = Repository.Read("docs/add-a-product.md");
        using var clone = new Clone();

        foreach (var command in ShownCommand.In("add-a-product.md", page).Where(command => command.Program == "./slipway"))
        {
            var console = new RecordedConsole();
            var code = await SlipwayCommand.RunAsync([.. command.Words.Skip(1)], console, clone.Folder);

            Assert.True(code == ExitCode.Fine, $"{command}: {console.Complained}{console.Written}");
        }

        clone.Replace("products/shop.yaml", "reviewers: {teams: [shop]}", "reviewers: {teams: [shp]}");
        var refused = new RecordedConsole();
        Assert.Equal(ExitCode.Problems, await SlipwayCommand.RunAsync(["check"], refused, clone.Folder));
        Assert.Contains(refused.Complained.ToString().Split('\n')[0], page, StringComparison.Ordinal);
    }

    private static string WithoutLines(string text) => Carriers().Replace(Line().Replace(text, ".yaml"), "");

    [GeneratedRegex(@"\.yaml:\d+:\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"  carried by\n(?:    .*\n)+", RegexOptions.CultureInvariant)]
    private static partial Regex Carriers();
}
