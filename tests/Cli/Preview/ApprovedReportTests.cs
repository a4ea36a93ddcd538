using Slipway.Cli.Preview;
using Slipway.Plan;
using Slipway.Plan.Differences;
using Slipway.Tests.Stacks;
using Xunit;
using static Slipway.Tests.Plan.Differences.Things;

namespace Slipway.Tests.Cli.Preview;

/// <summary>Every format of a preview with a bit of everything in it, as a person approved it.</summary>
public sealed class ApprovedReportTests
{
    private const string Root = $"{Prefix}{DeploymentPlan.StackType}::shop-trial";
    private const string Branch = "github:index/branchProtection:BranchProtection";

    [Theory]
    [InlineData("tree")]
    [InlineData("diff")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void Report_OfAComparison_IsTheApprovedOne(string format)
    {
        var stack = PreviewedStack.Compared(PlanDifference.BetweenPlans(Before(), After(), "main"));

        var report = format switch
        {
            "json" => DifferenceJson.Write(stack),
            "markdown" => MarkdownReport.Write([stack]),
            _ => TreeReport.Write(stack, new PreviewOptions { Stacks = ["trial"], Format = format }, colour: false),
        };

        ApprovedFile.Compare($"tests/Cli/Preview/approved/{format}.txt", report);
    }

    [Theory]
    [InlineData("tree")]
    [InlineData("diff")]
    public void Report_ForATerminal_FitsIntoEightyColumns(string format)
    {
        var stack = PreviewedStack.Compared(PlanDifference.BetweenPlans(Before(), After(), "main"));

        var report = TreeReport.Write(stack, new PreviewOptions { Stacks = ["trial"], Format = format }, colour: false);

        var body = report.Split("Resources:")[0].Split("Look at this first:")[^1].Split("\n\n")[1..];
        Assert.All(body.SelectMany(part => part.Split('\n')), line => Assert.True(line.Length <= 80, line));
    }

    private static DeploymentPlan Before() => Of(
        Thing("shop-trial", "{}", DeploymentPlan.StackType) with { Parent = null },
        Child("shop-network", """{"zones":["a","b"]}"""),
        Child("shop-old-name", """{"size":1}"""),
        Child("shop-gone", """{"size":1}"""),
        Child("shop-database", """{"dbName":"shop","tags":{"owner":"us"}}""", "aws:rds/instance:Instance") with { Protect = true },
        Child("shop-main", """{"requiredPullRequestReviews":[{"requiredApprovingReviewCount":2}],"requireSignedCommits":true}""", Branch),
        Child("shop-file", """{"content":"one\ntwo\nthree\nfour\nfive\n"}""", "github:index/repositoryFile:RepositoryFile"),
        Child("shop-same", "{}"));

    private static DeploymentPlan After() => Of(
        Thing("shop-trial", "{}", DeploymentPlan.StackType),
        Child("shop-network", """{"zones":["a","b","c"]}"""),
        Child("shop-new-name", """{"size":2}""") with { Aliases = [$"{Prefix}t:i:Thing::shop-old-name"] },
        Child("shop-database", """{"dbName":"store","tags":{"owner":"them","team":"sellers"}}""", "aws:rds/instance:Instance") with { Protect = true },
        Child("shop-main", """{"requiredPullRequestReviews":[{"requiredApprovingReviewCount":1}],"requireSignedCommits":false}""", Branch),
        Child("shop-file", """{"content":"one\ntwo\n3\nfour\nfive\n"}""", "github:index/repositoryFile:RepositoryFile"),
        Child("shop-new", """{"image":"shop@sha256:1111","env":[{"name":"A","value":"b"}]}"""),
        Child("shop-same", "{}")) with
    {
        Decisions = [new Decision("shop", "SHOP-1", "The bot cannot sign (unsigned-commits:shop-main)", "It need not")],
        Outputs = new([KeyValuePair.Create<string, PlanValue>("address", new PlanText("https://shop.example"))]),
    };

    private static PlannedResource Child(string name, string inputs, string type = "t:i:Thing") => Thing(name, inputs, type) with { Parent = Root };
}
