using Slipway.Cli;
using Slipway.Cli.CommandLine;
using Slipway.Tests.Cli;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Policy;

/// <summary>What the rules say about the environments that there are, by the command that people run.</summary>
public sealed class RealPlansTests
{
    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Check_OfAnEnvironment_FindsNoError(string stack)
    {
        var console = new RecordedConsole();

        var code = await SlipwayCommand.RunAsync(["check", stack], console, Repository.Workspace.Root);

        Assert.True(code == ExitCode.Fine, $"{console.Written}{console.Complained}");
    }

    [Fact]
    public async Task Check_OfAProductThatKeepsKeysOfAws_WarnsAtTheirLines()
    {
        var console = new RecordedConsole();

        await SlipwayCommand.RunAsync(["check", "production"], console, Repository.Workspace.Root);

        var written = console.OnOneLine;
        Assert.Matches(@"warning stored-cloud-key (?:(?!why:).)*products/goldensignals\.yaml:\d+:\d+: goldensignals keeps AWS_ACCESS_KEY_ID", written);
        Assert.Matches(@"warning stored-cloud-key (?:(?!why:).)*products/goldensignals\.yaml:\d+:\d+: goldensignals keeps AWS_SECRET_ACCESS_KEY", written);
    }

    [Fact]
    public async Task Check_WithRunnersThatCannotReachTheCluster_FindsAnError()
    {
        using var clone = new Clone();
        clone.Append("Pulumi.staging.yaml", "  slipway:runners: github-hosted\n");
        var console = new RecordedConsole();

        var code = await SlipwayCommand.RunAsync(["check", "staging"], console, clone.Folder);

        Assert.Equal(ExitCode.Findings, code);
        Assert.Contains("error unreachable-cluster platform-cluster.", console.OnOneLine, StringComparison.Ordinal);
    }
}
