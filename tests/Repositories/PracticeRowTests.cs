using System.Text.Json.Nodes;
using Slipway.Plan;
using Slipway.Tests.Pipelines;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>The documents' practices: each is a page, a form, a schedule or a setting.</summary>
public sealed class PracticeRowTests
{
    [Fact]
    [Trait("Requirement", "PW-P01")]
    public async Task Review_OfPiwardrive_IsOpenedEveryWeek()
    {
        var workflow = YamlTree.Parse(await PlannedFiles.ContentAsync("piwardrive", ".github/workflows/duty-weekly-review.yml"));

        Assert.Equal("Weekly review of performance metrics", (string)workflow["name"]!);
        Assert.Equal("0 7 * * 1", (string)workflow["on"]!["schedule"]![0]!["cron"]!);
    }

    [Fact]
    [Trait("Requirement", "PW-P02")]
    public async Task Review_OfPiwardrive_AsksForThresholdsThatFollowTheBaseline() => Assert.Contains(
        "- [ ] Adjust thresholds to what the baseline reached\n",
        await PlannedFiles.ContentAsync("piwardrive", ".github/duties/weekly-review.md"),
        StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "PW-P03")]
    public async Task SecurityPatches_OfPiwardrive_ArriveInAGroupOfTheirOwn()
    {
        var file = YamlTree.Parse(await PlannedFiles.ContentAsync("piwardrive", ".github/dependabot.yml"));

        Assert.All(file["updates"]!.AsArray(), update => Assert.Equal("security-updates", (string)update!["groups"]!["security"]!["applies-to"]!));
        Assert.Contains(
            (await Environments.StagingAsync).OfType("github:index/repositoryDependabotSecurityUpdates:RepositoryDependabotSecurityUpdates"),
            one => one.Product == "piwardrive" && ((PlanBoolean)one.Inputs.At("enabled")!).Value);
    }

    [Fact]
    [Trait("Requirement", "PW-P05")]
    public async Task Documentation_OfPiwardrive_IsAskedForInEveryPullRequest() => Assert.Contains(
        "- [ ] The documentation says what is now true\n",
        await PlannedFiles.ContentAsync("piwardrive", ".github/pull_request_template.md"),
        StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "PW-P07")]
    public async Task ContributionRules_OfPiwardrive_AreTheFiveOfTheDocument() => Assert.Equal(
        [
            "The change was tested on a feature branch", "The documentation says what is now true", "The change is backward compatible",
            "New functionality has tests", "Configuration templates are updated where they need it",
        ],
        Boxes(await PlannedFiles.ContentAsync("piwardrive", ".github/pull_request_template.md")));

    [Fact]
    [Trait("Requirement", "PW-P08")]
    public async Task Support_OfPiwardrive_GoesFromLogsToTheTeam() => Assert.Contains(
        "1. Check the GitHub Actions logs\n2. Review the troubleshooting section\n3. Consult the performance monitoring dashboard\n"
        + "4. Contact the DevOps team\n",
        await PlannedFiles.ContentAsync("piwardrive", ".github/SUPPORT.md"),
        StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "AU-P09")]
    public async Task PostMortem_OfAutonomica_HasAForm()
    {
        var form = YamlTree.Parse(await PlannedFiles.ContentAsync("autonomica", ".github/ISSUE_TEMPLATE/post-mortem.yml"));

        Assert.Equal(["What users noticed", "Timeline", "Cause", "What went well", "What went badly", "What we change and who does it"], Labels(form));
    }

    [Fact]
    [Trait("Requirement", "AU-P12")]
    public async Task Guides_OfAutonomica_AreTheDocumentsSeven()
    {
        var page = await PlannedFiles.ContentAsync("autonomica", ".github/SUPPORT.md");

        Assert.Equal(7, page.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal) && line.EndsWith(".md", StringComparison.Ordinal)));
        Assert.Contains("- TESTING_FRAMEWORK.md\n", page, StringComparison.Ordinal);
        Assert.Contains("- AUTOMATED_ROLLBACK_GUIDE.md\n", page, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AU-P13")]
    public async Task Support_OfAutonomica_NamesPeopleAndTools()
    {
        var page = await PlannedFiles.ContentAsync("autonomica", ".github/SUPPORT.md");

        Assert.Contains("- DevOps team: #devops\n- Platform team: #platform\n- On-call engineers: PagerDuty\n", page, StringComparison.Ordinal);
        Assert.Contains("- Sentry\n- New Relic\n- Datadog\n", page, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "HL-P03")]
    public async Task SecurityPractices_OfHumanline_AreAskedForAndScannedFor()
    {
        var boxes = Boxes(await PlannedFiles.ContentAsync("humanline", ".github/pull_request_template.md"));
        var repository = (await Environments.StagingAsync).Find("github:index/repository:Repository", "humanline-repository");

        Assert.Contains("No secret or credential is committed; configuration comes from environment variables", boxes);
        Assert.Contains("Dependencies are up to date; authentication, authorization and the OWASP guidelines were considered", boxes);
        Assert.Equal("enabled", repository.Inputs.TextAt("securityAndAnalysis.secretScanningPushProtection.status"));
    }

    [Fact]
    [Trait("Requirement", "HL-P05")]
    public async Task CodePractices_OfHumanline_AreAskedFor() => Assert.Contains(
        "Public functions have type hints and a docstring; the code follows PEP 8; commit messages say what and why",
        Boxes(await PlannedFiles.ContentAsync("humanline", ".github/pull_request_template.md")));

    [Fact]
    [Trait("Requirement", "HL-E02")]
    public async Task Staging_OfHumanline_IsCheckedBySmokeTestsAndByHand()
    {
        var form = YamlTree.Parse(await PlannedFiles.ContentAsync("humanline", ".github/ISSUE_TEMPLATE/check-staging.yml"));
        var deploy = await PlannedFiles.ContentAsync("humanline", ".github/workflows/deploy.yml");

        Assert.Equal(
            ["Take somebody on board by hand", "Look through the screens and mails that the release changes"],
            form["body"]![0]!["attributes"]!["options"]!.AsArray().Select(option => (string)option!["label"]!));
        Assert.Contains("scripts/smoke-tests.sh staging", deploy, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "GS-P02")]
    public Task Weekly_OfGoldensignals_HasItsThreeTasks() =>
        HasTasksAsync("weekly", "0 7 * * 1", "Review security scan results", "Update dependencies", "Check build times");

    [Fact]
    [Trait("Requirement", "GS-P03")]
    public Task Monthly_OfGoldensignals_HasItsThreeTasks() =>
        HasTasksAsync("monthly", "0 7 1 * *", "Review and optimize workflows", "Update documentation", "Audit secrets and permissions");

    [Fact]
    [Trait("Requirement", "GS-P04")]
    public Task Quarterly_OfGoldensignals_HasItsThreeTasks() =>
        HasTasksAsync("quarterly", "0 7 1 1,4,7,10 *", "Disaster recovery testing", "Performance baseline updates", "Tool version updates");

    private static async Task HasTasksAsync(string duty, string cron, params string[] tasks)
    {
        var workflow = YamlTree.Parse(await PlannedFiles.ContentAsync("goldensignals", $".github/workflows/duty-{duty}.yml"));

        Assert.Equal(cron, (string)workflow["on"]!["schedule"]![0]!["cron"]!);
        Assert.Equal("write", (string)workflow["jobs"]!["open"]!["permissions"]!["issues"]!);
        Assert.Contains($".github/duties/{duty}.md", (string)workflow["jobs"]!["open"]!["steps"]![1]!["run"]!, StringComparison.Ordinal);
        Assert.Equal(tasks, Boxes(await PlannedFiles.ContentAsync("goldensignals", $".github/duties/{duty}.md")));
    }

    private static IEnumerable<string> Boxes(string page) =>
        page.Split('\n').Where(line => line.StartsWith("- [ ] ", StringComparison.Ordinal)).Select(line => line["- [ ] ".Length..]);

    private static IEnumerable<string> Labels(JsonNode form) => form["body"]!.AsArray().Select(part => (string)part!["attributes"]!["label"]!);
}
