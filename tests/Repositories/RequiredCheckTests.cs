using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>Which checks a change has to pass before it is on a long-lived branch.</summary>
public sealed class RequiredCheckTests
{
    private const string Ruleset = "github:index/repositoryRuleset:RepositoryRuleset";

    [Fact]
    [Trait("Requirement", "BG-G03")]
    public async Task Main_OfBrainGateway_RequiresTheFourJobsThatRunOnPullRequests() => Assert.Equal(
        ["Build Docker Images (brain)", "Build Docker Images (gateway)", "Security Scanning", "Test Brain Service", "Test Gateway Service"],
        await ChecksAsync("brain-gateway-repository-main-checks"));

    [Fact]
    [Trait("Requirement", "BG-X01")]
    public async Task Main_OfBrainGateway_RequiresNoJobThatIsSkippedOnPullRequests()
    {
        var checks = await ChecksAsync("brain-gateway-repository-main-checks");

        Assert.DoesNotContain("E2E Tests", checks);
        Assert.DoesNotContain("Deploy to Staging", checks);
    }

    [Fact]
    [Trait("Requirement", "GS-G03")]
    public async Task Main_OfGoldensignals_RequiresTheJobsOfCiAndSecurity()
    {
        var checks = await ChecksAsync("goldensignals-repository-main-checks");

        Assert.Superset(
            new HashSet<string?>
            {
                "Backend Tests", "Frontend Tests", "Code Quality", "Performance Tests", "Docker Build (backend)", "CodeQL Analysis",
                "Dependency Scanning", "Container Scanning (frontend)", "Secret Scanning", "License Compliance", "OWASP Dependency Check",
            },
            checks.ToHashSet());
        Assert.DoesNotContain(checks, check => check!.StartsWith("Deploy", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "GS-G09")]
    public async Task Main_OfGoldensignals_LetsThroughNothingWithFailedTestsOrCriticalFindings()
    {
        var checks = await ChecksAsync("goldensignals-repository-main-checks");

        Assert.Contains("Backend Tests", checks);
        Assert.Contains("Frontend Tests", checks);
        Assert.Contains("Security Scanning", checks);
    }

    [Fact]
    [Trait("Requirement", "GS-G04")]
    public async Task Main_OfGoldensignals_TakesOnlyWhatIsUpToDate() =>
        Assert.True(((PlanBoolean)(await RulesetAsync("goldensignals-repository-main-checks"))
            .At("rules.requiredStatusChecks.strictRequiredStatusChecksPolicy")!).Value);

    [Fact]
    [Trait("Requirement", "BG-G04")]
    public async Task Main_OfBrainGateway_TakesOnlyWhatIsUpToDate() =>
        Assert.True(((PlanBoolean)(await RulesetAsync("brain-gateway-repository-main-checks"))
            .At("rules.requiredStatusChecks.strictRequiredStatusChecksPolicy")!).Value);

    [Fact]
    [Trait("Requirement", "HL-X01")]
    public async Task Develop_OfHumanline_RequiresNoJobOfTheWorkflowThatRunsForMainOnly()
    {
        Assert.Contains("CodeQL Analysis", await ChecksAsync("humanline-repository-main-checks"));
        Assert.Equal(["Test Summary"], await ChecksAsync("humanline-repository-develop-checks"));
    }

    [Fact]
    [Trait("Requirement", "HL-X02")]
    public async Task Matrix_OfHumanline_IsRequiredThroughItsSummaryOnly()
    {
        var checks = await ChecksAsync("humanline-repository-main-checks");

        Assert.Contains("Test Summary", checks);
        Assert.DoesNotContain(checks, check => check!.StartsWith("Matrix Testing", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "HL-G01")]
    public Task NoCriticalVulnerabilities_OfHumanline_IsAGate() =>
        IsRequiredAsync("humanline-repository-main-checks", "CodeQL Analysis");

    [Fact]
    [Trait("Requirement", "HL-G02")]
    public Task DependencyScan_OfHumanline_IsAGate() =>
        IsRequiredAsync("humanline-repository-main-checks", "Dependency Security");

    [Fact]
    [Trait("Requirement", "HL-G03")]
    public Task LicenseCompliance_OfHumanline_IsAGate() =>
        IsRequiredAsync("humanline-repository-main-checks", "License Compliance");

    [Fact]
    [Trait("Requirement", "HL-G04")]
    public Task SastScan_OfHumanline_IsAGate() =>
        IsRequiredAsync("humanline-repository-main-checks", "SAST Scanning");

    [Fact]
    public async Task Main_OfThePlatform_RequiresTheTestsOfBothBuilds() =>
        Assert.Equal(["Tests (embedded)", "Tests (official)"], await ChecksAsync("platform-repository-main-checks"));

    [Fact]
    [Trait("Requirement", "PW-X05")]
    public async Task WorkflowOfPiwardrive_ThatStartsForSomeFilesOnly_IsRequiredNowhere() =>
        Assert.DoesNotContain((await Environments.StagingAsync).OfType(Ruleset), one => one.Product == "piwardrive");

    [Fact]
    public async Task Checks_OfEveryBranch_AreReportedByActionsAndBypassedByOurAppAlone() => Assert.All(
        (await Environments.StagingAsync).OfType(Ruleset),
        one =>
        {
            Assert.Contains(
                "\"bypassActors\":[{\"actorId\":\"${getGithubApp(slug=slipway-demo).id}\",\"actorType\":\"Integration\",\"bypassMode\":\"always\"}]",
                one.Inputs(),
                StringComparison.Ordinal);
            Assert.All(Required(one.Inputs), check => Assert.Equal("${getGithubApp(slug=github-actions).id}", check.At("integrationId")!.ToString()));
            Assert.Contains("\"enforcement\":\"active\"", one.Inputs(), StringComparison.Ordinal);
        });

    [Fact]
    public async Task PullRequests_OnProtectedBranches_AreBypassedByOurAppAlone() => Assert.All(
        (await Environments.StagingAsync).OfType("github:index/branchProtection:BranchProtection"),
        one => Assert.Contains(
            "\"pullRequestBypassers\":[\"${getGithubApp(slug=slipway-demo).nodeId}\"]", one.Inputs(), StringComparison.Ordinal));

    private static async Task IsRequiredAsync(string ruleset, string check) => Assert.Contains(check, await ChecksAsync(ruleset));

    private static async Task<IReadOnlyList<string?>> ChecksAsync(string name) =>
        [.. Required(await RulesetAsync(name)).Select(check => check.TextAt("context"))];

    private static IEnumerable<PlanObject> Required(PlanObject ruleset) =>
        ((PlanList)ruleset.At("rules.requiredStatusChecks.requiredChecks")!).Items.Cast<PlanObject>();

    private static async Task<PlanObject> RulesetAsync(string name) => (await Environments.StagingAsync).Find(Ruleset, name).Inputs;
}
