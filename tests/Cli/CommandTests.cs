using Slipway.Cli;
using Slipway.Cli.CommandLine;
using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Cli;

public sealed class CommandTests
{
    private readonly RecordedConsole console = new();

    private string Out => console.Written.ToString();

    private string Error => console.Complained.ToString();

    [Fact]
    public async Task Preview_Tree_IsTheApprovedOne()
    {
        Assert.Equal(ExitCode.Fine, await RunAsync("preview", "staging"));

        Assert.Equal(
            """
            Previewing staging (shop)

             +  pulumi:pulumi:Stack        shop-staging
             +  ├─ slipway:cloud:Group     platform-network [protected]
             +  │  └─ parts:index:Machine  platform-gate [protected]
             +  ├─ slipway:cluster:Group   shop
             +  │  ├─ parts:index:Machine  shop-a
             +  │  ├─ parts:index:Machine  shop-b
             +  │  ├─ parts:index:Machine  shop-c
                │  └─ … and 3 more parts:index:Machine
             +  ├─ parts:index:Machine     shop-safe
             +  └─ pulumi:providers:parts  platform-parts

            Outputs:
                where: ${platform-gate.address}

            Resources:
                + 12 to create
                by concern: cluster 7, other 3, cloud 2
                by product: shop 9, platform 3

            Decisions: 1 (--verbose shows them)

            Next: slipway preview staging --verbose shows every resource, --format json
                  every input; PulumiSdk=official pulumi up --stack staging makes it so.

            """.ReplaceLineEndings("\n"),
            Out);
        Assert.Equal("", Error);
    }

    [Fact]
    public async Task Preview_Verbose_ShowsEveryResourceAndDecision()
    {
        await RunAsync("preview", "staging", "--verbose");

        Assert.Contains("shop-f\n", Out, StringComparison.Ordinal);
        Assert.DoesNotContain("more parts", Out, StringComparison.Ordinal);
        Assert.Contains("    shop opening-hours: ten\n        The note says 9, the sign says 10.\n", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_Product_ShowsItsResourcesAndTheirParents()
    {
        await RunAsync("preview", "staging", "--product", "platform", "--verbose");

        Assert.Contains("+ 4 to create", Out, StringComparison.Ordinal);
        Assert.DoesNotContain("shop-safe", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_Finding_IsShownAndAnswersOne()
    {
        Assert.Equal(ExitCode.Findings, await RunAsync("preview", "production", "--quiet"));

        Assert.Contains(
            "    error engine/required-input: the required input 'image' of shop-safe (parts:index/machine:Machine) is not set\n" +
            "        at shop-safe.image; set 'image' where shop-safe is declared\n",
            Out,
            StringComparison.Ordinal);
        Assert.EndsWith("Next: fix the error above, then run slipway preview production again.\n", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_JsonToAFile_WritesItAndNothingElse()
    {
        var folder = Directory.CreateTempSubdirectory("slipway-out");
        try
        {
            Assert.Equal(ExitCode.Fine, await RunInAsync(folder.FullName, "preview", "staging", "--format", "json", "--out", "a/plan.json"));

            var written = await File.ReadAllTextAsync(Path.Combine(folder.FullName, "a", "plan.json"), TestContext.Current.CancellationToken);
            Assert.Equal(PlanJson.Write(await new SmallStacks().PlanAsync("staging", null)), written);
            Assert.Equal(("", "wrote a/plan.json\n"), (Out, Error));
            Assert.Single(Directory.GetFiles(Path.Combine(folder.FullName, "a")));
            Assert.DoesNotContain("planted", written, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("preview stagin", "slipway: unknown stack 'stagin' (did you mean 'staging'?); there are: production, staging; a stack is a file Pulumi.<stack>.yaml beside Pulumi.yaml\n")]
    [InlineData("preview staging --product shp", "slipway: unknown product 'shp' (did you mean 'shop'?); there are: platform, shop\n")]
    [InlineData("preview staging --releases nowhere", "slipway: --releases: there is no folder 'nowhere'\n")]
    [InlineData("preview staging --fromat json", "slipway preview: unknown option '--fromat' (did you mean '--format'?); there are: --against, --base, --format, --out, --product, --quiet, --releases, --state, --verbose\nusage: slipway preview --help tells more\n")]
    [InlineData("preview staging --format html", "slipway preview: the option '--format' cannot be 'html'; allowed: tree|diff|json|markdown\nusage: slipway preview --help tells more\n")]
    [InlineData("preview", "slipway preview: <stack> is missing\nusage: slipway preview --help tells more\n")]
    [InlineData("preveiw staging", "slipway: unknown command 'preveiw' (did you mean 'preview'?); there are: check, explain, new, preview, promote, release, render, rollback, schema\nusage: slipway --help tells more\n")]
    [InlineData("explian x", "slipway: unknown command 'explian' (did you mean 'explain'?); there are: check, explain, new, preview, promote, release, render, rollback, schema\nusage: slipway --help tells more\n")]
    [InlineData("", "slipway: a command is missing; there are: check, explain, new, preview, promote, release, render, rollback, schema\nusage: slipway --help tells more\n")]
    [InlineData("render staging", "slipway render: the option '--out' is missing\nusage: slipway render --help tells more\n")]
    [InlineData("preview throwing", "slipway: the cellar is full\n")]
    [InlineData("preview broken", "products/shop.yaml:3:7: alerts[0].for: \"5 parsecs\" is not a duration\nproducts/shop.yaml:9:1: is odd\n")]
    public async Task Run_WrongInput_SaysWhatAndAnswersTwo(string arguments, string expected)
    {
        var names = arguments.Contains("throwing", StringComparison.Ordinal) ? "throwing" : arguments.Contains("broken", StringComparison.Ordinal) ? "broken" : null;
        var stacks = names is null ? new SmallStacks() : new SmallStacks { Names = [names] };

        var code = await SlipwayCommand.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), console, stacks, Path.GetTempPath());

        Assert.Equal(expected, Error);
        Assert.Equal("", Out);
        Assert.Equal(ExitCode.Problems, code);
    }

    [Fact]
    public async Task Preview_Colour_IsUsedOnlyWhereAllowed()
    {
        var colourful = new RecordedConsole { Colour = true };
        await SlipwayCommand.RunAsync(["preview", "staging"], colourful, new SmallStacks(), "/");
        await RunAsync("preview", "staging");

        Assert.Contains("\u001b[32m+\u001b[0m", colourful.Written.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', Out);
    }

    private Task<int> RunAsync(params string[] args) => RunInAsync("/", args);

    private Task<int> RunInAsync(string folder, params string[] args) => SlipwayCommand.RunAsync(args, console, new SmallStacks(), folder);
}
