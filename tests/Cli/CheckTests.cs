using System.Text.Json;
using Slipway.Cli;
using Slipway.Cli.CommandLine;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cli;

public sealed class CheckTests
{
    private readonly RecordedConsole console = new();

    private string Out => console.Written.ToString();

    private string Error => console.Complained.ToString();

    [Fact]
    public async Task Check_AllStacks_ListsFindingsOfEach()
    {
        Assert.Equal(ExitCode.Findings, await RunAsync("check", "--format", "github"));

        Assert.Equal(
            "::error title=engine/required-input::production: shop-safe.image: the required input 'image' of shop-safe (parts:index/machine:Machine) is not set; set 'image' where shop-safe is declared\n",
            Out);
    }

    [Fact]
    public async Task Check_Problems_AreOnStandardErrorInTheAskedFormat()
    {
        var stacks = new SmallStacks { Names = ["broken", "staging", "throwing"] };

        Assert.Equal(ExitCode.Problems, await SlipwayCommand.RunAsync(["check", "--format", "github"], console, stacks, "/"));

        Assert.Equal(
            "::error file=products/shop.yaml,line=3,col=7::alerts[0].for: \"5 parsecs\" is not a duration\n" +
            "::error file=products/shop.yaml,line=9,col=1::is odd\n" +
            "::error::throwing: the cellar is full\n",
            Error);
        Assert.Equal("", Out);
    }

    [Fact]
    public async Task Check_Text_GroupsByRuleWithPlacesReasonAndRemedy()
    {
        Assert.Equal(ExitCode.Findings, await RunAsync("check", "--format", "text"));

        Assert.Equal(
            """
            error engine/required-input
              shop-safe.image: the required input 'image' of shop-safe
                (parts:index/machine:Machine) is not set (production)
                remedy: set 'image' where shop-safe is declared

            0 problems, 1 finding: 1 error

            """.ReplaceLineEndings("\n"),
            Out);
    }

    [Fact]
    public async Task Check_SameFindingInTwoStacks_IsToldOnceWithBothNames()
    {
        var stacks = new SmallStacks { Names = ["production", "reserve"] };

        await SlipwayCommand.RunAsync(["check", "--format", "json"], console, stacks, "/");

        using var json = JsonDocument.Parse(Out);
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(["production", "reserve"], finding.GetProperty("stacks").EnumerateArray().Select(stack => stack.GetString()));
    }

    [Fact]
    public async Task Check_FindingInAFile_IsAnnotatedAtItsLine()
    {
        await SlipwayCommand.RunAsync(["check", "--format", "github"], console, Repository.Workspace.Root);

        Assert.Matches("::warning file=products/goldensignals.yaml,line=[0-9]+,col=[0-9]+,title=stored-cloud-key::production, staging: goldensignals keeps AWS_", Out);
    }

    [Fact]
    public async Task Check_NothingWrong_SaysSo()
    {
        Assert.Equal(ExitCode.Fine, await RunAsync("check", "staging"));

        Assert.Equal("no problems, no findings\n", Out);
    }

    private Task<int> RunAsync(params string[] args) => SlipwayCommand.RunAsync(args, console, new SmallStacks(), "/");
}
