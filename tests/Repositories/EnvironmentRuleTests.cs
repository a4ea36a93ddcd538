using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>Who and what each environment lets in.</summary>
public sealed class EnvironmentRuleTests
{
    private const string Environment = "github:index/repositoryEnvironment:RepositoryEnvironment";
    private const string Policy = "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy";

    [Fact, Trait("Requirement", "AU-E16")]
    public Task Reviewer_OfAutonomicasProduction_IsTheDocuments() => AreReviewersAsync("autonomica", "", "getUser(username=jairodriguez)");

    [Fact, Trait("Requirement", "GS-E05")]
    public Task Reviewers_OfGoldensignalsProduction_AreItsTeam() =>
        AreReviewersAsync("goldensignals", "getTeam(slug=goldensignals,summaryOnly=True)", "");

    [Fact, Trait("Requirement", "HL-E04")]
    public Task Reviewers_OfHumanlinesProduction_AreDevelopmentAndQuality() =>
        AreReviewersAsync("humanline", "getTeam(slug=humanline,summaryOnly=True) getTeam(slug=humanline-qa,summaryOnly=True)", "");

    [Fact, Trait("Requirement", "AU-E10")]
    public async Task Production_OfAutonomica_DeploysOnlyWhatWasApproved()
    {
        Assert.NotNull((await FindAsync("autonomica", "production")).Inputs.At("reviewers"));
        Assert.Contains("    environment:\n      name: production\n", await DeploymentAsync(), StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "AU-G03")]
    public async Task Approval_OfAutonomicasProduction_CannotBeGoneAround() =>
        Assert.Contains("\"canAdminsBypass\":false", (await FindAsync("autonomica", "production")).Inputs(), StringComparison.Ordinal);

    [Fact, Trait("Requirement", "AU-E04")]
    public Task Staging_OfAutonomica_DeploysByItself() => WaitsForNobodyAsync("autonomica");

    [Fact, Trait("Requirement", "GS-E02")]
    public async Task Staging_OfGoldensignals_DeploysByItselfFromMain()
    {
        await WaitsForNobodyAsync("goldensignals");

        Assert.Equal("main", await RefsAsync("goldensignals", "staging"));
    }

    [Fact]
    public Task Staging_OfBrainGateway_DeploysByItself() => WaitsForNobodyAsync("brain-gateway");

    // The document names a reviewer and says that staging deploys by itself; a reviewer would make it wait.
    [Fact, Trait("Requirement", "AU-E13")]
    public async Task ReviewerOfStaging_OfAutonomica_ReviewsItsBranchAndNotItsDeployment()
    {
        await WaitsForNobodyAsync("autonomica");

        Assert.Contains("\"requiredApprovingReviewCount\":1", (await ProtectionAsync("autonomica-repository-develop")).Inputs(), StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "AU-X03")]
    public async Task ReviewersOfStaging_OfAutonomica_AreLeftOutSoThatAPushToDevelopDeploys()
    {
        await WaitsForNobodyAsync("autonomica");

        Assert.Contains(
            "  push:\n    branches: [develop]\n",
            await PlannedFiles.ContentAsync("autonomica", ".github/workflows/deploy-staging.yml"),
            StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "AU-E14")]
    public Task WaitTimer_OfAutonomicasStaging_IsNone() => WaitsAsync("staging", 0);

    [Fact, Trait("Requirement", "AU-E17")]
    public Task WaitTimer_OfAutonomicasProduction_IsFiveMinutes() => WaitsAsync("production", 5);

    [Fact, Trait("Requirement", "AU-E01")]
    public async Task Staging_OfAutonomica_IsAnEnvironmentOfItsRepository() =>
        Assert.Equal("${autonomica-repository.name}", (await FindAsync("autonomica", "staging")).Inputs.At("repository")!.ToString());

    [Fact, Trait("Requirement", "AU-E07")]
    public async Task Production_OfAutonomica_IsAnEnvironmentOfItsRepository() =>
        Assert.Equal("${autonomica-repository.name}", (await FindAsync("autonomica", "production")).Inputs.At("repository")!.ToString());

    [Fact, Trait("Requirement", "AU-E15")]
    public Task BranchPolicy_OfAutonomicasStaging_IsProtectedBranches() => AdmitsProtectedBranchesAsync("staging");

    [Fact, Trait("Requirement", "AU-E18")]
    public Task BranchPolicy_OfAutonomicasProduction_IsProtectedBranches() => AdmitsProtectedBranchesAsync("production");

    [Theory]
    [InlineData("autonomica", "main")]
    [InlineData("goldensignals", "main")]
    [InlineData("humanline", "main v*")]
    [InlineData("piwardrive", "main v*")]
    [InlineData("brain-gateway", "v*")]
    [Trait("Requirement", "AU-X21")]
    public async Task RollbackEnvironment_OfProduction_ActsAtOnceFromTheRefsOfItsWorkflow(string product, string refs)
    {
        var environment = await FindAsync(product, "production-rollback");

        Assert.Null(environment.Inputs.At("reviewers"));
        Assert.Contains("\"waitTimer\":0", environment.Inputs(), StringComparison.Ordinal);
        Assert.Equal(refs, await RefsAsync(product, "production-rollback"));
    }

    [Fact]
    public async Task Safeguards_OfEveryRepository_AreTheSame()
    {
        var plan = await Environments.StagingAsync;
        var repositories = plan.OfType("github:index/repository:Repository").Count;

        Assert.All(plan.OfType("github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions"), one => Assert.Equal(
            "{\"canApprovePullRequestReviews\":false,\"defaultWorkflowPermissions\":\"read\"",
            one.Inputs()[..one.Inputs().IndexOf(",\"repository\"", StringComparison.Ordinal)]));
        Assert.All(plan.OfType("github:index/actionsRepositoryPermissions:ActionsRepositoryPermissions"), one => Assert.Matches(
            """^{"allowedActions":"selected","allowedActionsConfig":{"githubOwnedAllowed":true,("patternsAlloweds":\[[^]]*\],)?"verifiedAllowed":true},"enabled":true,""",
            one.Inputs()));
        Assert.All(plan.OfType("github:index/actionsRepositoryPermissions:ActionsRepositoryPermissions"), one => Assert.Contains(
            "\"shaPinningRequired\":true", one.Inputs(), StringComparison.Ordinal));
        foreach (var type in new[] { "actionsRepositoryPermissions", "workflowRepositoryPermissions", "repositoryVulnerabilityAlerts", "repositoryDependabotSecurityUpdates" })
        {
            Assert.Equal(repositories, plan.Resources.Count(one => one.Type.StartsWith($"github:index/{type}:", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task SecretScanning_IsOnWhereItIsFree()
    {
        var repositories = (await Environments.StagingAsync).OfType("github:index/repository:Repository")
            .ToLookup(one => one.Inputs.TextAt("visibility"), one => one.Inputs.At("securityAndAnalysis"));

        Assert.NotEmpty(repositories["public"]);
        Assert.All(repositories["public"], one => Assert.Equal(
            "{\"secretScanning\":{\"status\":\"enabled\"},\"secretScanningPushProtection\":{\"status\":\"enabled\"}}",
            PlanJson.Compact(one!)));
        Assert.All(repositories["private"], Assert.Null);
    }

    [Fact]
    [Trait("Requirement", "HL-E03")]
    public async Task Teams_OfHumanline_HaveTheAccessOfTheDocument() => Assert.Equal(
        ["humanline maintain", "humanline-qa push"],
        (await Environments.StagingAsync).OfType("github:index/teamRepository:TeamRepository")
            .Where(one => one.Product == "humanline")
            .Select(one => $"{one.Inputs.TextAt("teamId")} {one.Inputs.TextAt("permission")}"));

    private static async Task AreReviewersAsync(string product, string teams, string users)
    {
        var reviewers = (PlanObject)((PlanList)(await FindAsync(product, "production")).Inputs.At("reviewers")!).Items.Single();

        Assert.Equal(teams, Names(reviewers, "teams"));
        Assert.Equal(users, Names(reviewers, "users"));
    }

    private static async Task WaitsForNobodyAsync(string product) => Assert.Null((await FindAsync(product, "staging")).Inputs.At("reviewers"));

    private static async Task WaitsAsync(string environment, int minutes) =>
        Assert.Equal(minutes, ((PlanNumber)(await FindAsync("autonomica", environment)).Inputs.At("waitTimer")!).Value);

    private static async Task AdmitsProtectedBranchesAsync(string environment) => Assert.Contains(
        "\"deploymentBranchPolicy\":{\"customBranchPolicies\":false,\"protectedBranches\":true}",
        (await FindAsync("autonomica", environment)).Inputs(),
        StringComparison.Ordinal);

    private static async Task<PlannedResource> ProtectionAsync(string name) =>
        (await Environments.StagingAsync).Find("github:index/branchProtection:BranchProtection", name);

    private static Task<string> DeploymentAsync() => PlannedFiles.ContentAsync("autonomica", ".github/workflows/deploy-production.yml");

    private static async Task<PlannedResource> FindAsync(string product, string environment) =>
        (await Environments.StagingAsync).OfType(Environment)
            .Single(one => one.Product == product && one.Inputs.TextAt("environment") == environment);

    private static async Task<string> RefsAsync(string product, string environment) => string.Join(
        ' ',
        (await Environments.StagingAsync).OfType(Policy)
            .Where(one => one.Product == product && one.Name.Contains($"-{environment}-", StringComparison.Ordinal))
            .Select(one => one.Inputs.TextAt("branchPattern") ?? one.Inputs.TextAt("tagPattern")));

    private static string Names(PlanObject reviewers, string kind) => string.Join(
        ' ',
        ((PlanList)reviewers.At(kind)!).Items.Select(item => PlanJson.Compact(item).Trim('"').Replace("${", "", StringComparison.Ordinal)
            .Replace(".id}", "", StringComparison.Ordinal)));
}
