using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>Who and what each environment lets in.</summary>
public sealed class EnvironmentRuleTests
{
    private const string Environment = "github:index/repositoryEnvironment:RepositoryEnvironment";
    private const string Policy = "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy";

    [Theory]
    [InlineData("autonomica", "production", "", "getUser(username=jairodriguez)")]
    [InlineData("goldensignals", "production", "getTeam(slug=goldensignals,summaryOnly=True)", "")]
    [InlineData("humanline", "production", "getTeam(slug=humanline,summaryOnly=True) getTeam(slug=humanline-qa,summaryOnly=True)", "")]
    [Trait("Requirement", "AU-E16")]
    [Trait("Requirement", "AU-E10")]
    [Trait("Requirement", "AU-G03")]
    [Trait("Requirement", "GS-E05")]
    [Trait("Requirement", "HL-E04")]
    public async Task Reviewers_OfProduction_AreThoseOfTheDocument(string product, string environment, string teams, string users)
    {
        var reviewers = (PlanObject)((PlanList)(await FindAsync(product, environment)).Inputs.At("reviewers")!).Items.Single();

        Assert.Equal(teams, Names(reviewers, "teams"));
        Assert.Equal(users, Names(reviewers, "users"));
    }

    [Theory]
    [InlineData("autonomica", "staging")]
    [InlineData("goldensignals", "staging")]
    [InlineData("brain-gateway", "staging")]
    [Trait("Requirement", "AU-E04")]
    [Trait("Requirement", "AU-E13")]
    [Trait("Requirement", "AU-X03")]
    [Trait("Requirement", "GS-E02")]
    public async Task Staging_ThatDeploysByItself_WaitsForNobody(string product, string environment) =>
        Assert.Null((await FindAsync(product, environment)).Inputs.At("reviewers"));

    [Theory]
    [InlineData("staging", "0")]
    [InlineData("production", "5")]
    [Trait("Requirement", "AU-E14")]
    [Trait("Requirement", "AU-E17")]
    public async Task WaitTimer_OfAutonomica_IsTheDocuments(string environment, string minutes) =>
        Assert.Contains($"\"waitTimer\":{minutes}", (await FindAsync("autonomica", environment)).Inputs(), StringComparison.Ordinal);

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    [Trait("Requirement", "AU-E01")]
    [Trait("Requirement", "AU-E07")]
    [Trait("Requirement", "AU-E15")]
    [Trait("Requirement", "AU-E18")]
    public async Task BranchPolicy_OfAutonomica_IsProtectedBranches(string environment) => Assert.Contains(
        "\"deploymentBranchPolicy\":{\"customBranchPolicies\":false,\"protectedBranches\":true}",
        (await FindAsync("autonomica", environment)).Inputs(),
        StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "AU-G01")]
    [Trait("Requirement", "AU-G02")]
    [Trait("Requirement", "AU-X13")]
    [Trait("Requirement", "AU-E03")]
    [Trait("Requirement", "AU-E09")]
    public async Task Branches_OfAutonomica_AreProtectedSoThatBothEnvironmentsCanBeReached()
    {
        var protections = (await Environments.StagingAsync).OfType("github:index/branchProtection:BranchProtection")
            .Where(one => one.Product == "autonomica").ToList();

        Assert.Equal(["develop", "main"], protections.Select(one => one.Inputs.TextAt("pattern")));
        Assert.All(protections, one => Assert.Contains("\"requiredApprovingReviewCount\":1", one.Inputs(), StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "GS-G01")]
    [Trait("Requirement", "GS-G02")]
    [Trait("Requirement", "GS-G05")]
    [Trait("Requirement", "GS-G07")]
    public async Task BranchProtection_Goldensignals_BindsAdministratorsAndAsksForSignatures()
    {
        var main = (await Environments.StagingAsync).Find("github:index/branchProtection:BranchProtection", "goldensignals-repository-main").Inputs();

        Assert.Contains("\"pattern\":\"main\"", main, StringComparison.Ordinal);
        Assert.Contains("\"requiredApprovingReviewCount\":2", main, StringComparison.Ordinal);
        Assert.Contains("\"enforceAdmins\":true", main, StringComparison.Ordinal);
        Assert.Contains("\"requireSignedCommits\":true", main, StringComparison.Ordinal);
    }

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
        Assert.All(plan.OfType("github:index/actionsRepositoryPermissions:ActionsRepositoryPermissions"), one => Assert.StartsWith(
            "{\"allowedActions\":\"selected\",\"allowedActionsConfig\":{\"githubOwnedAllowed\":true,\"verifiedAllowed\":true},\"enabled\":true,",
            one.Inputs(),
            StringComparison.Ordinal));
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
