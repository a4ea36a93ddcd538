using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>What the documents say of protected branches, each by itself.</summary>
public sealed class BranchProtectionRowTests
{
    private const string Protection = "github:index/branchProtection:BranchProtection";

    [Fact, Trait("Requirement", "BG-G01")]
    public Task Main_OfBrainGateway_IsProtected() => SaysAsync("brain-gateway-repository-main", "\"pattern\":\"main\"");

    [Fact, Trait("Requirement", "BG-G02")]
    public Task Main_OfBrainGateway_NeedsTwoApprovals() => SaysAsync("brain-gateway-repository-main", "\"requiredApprovingReviewCount\":2");

    [Fact, Trait("Requirement", "BG-G05")]
    public Task Main_OfBrainGateway_NeedsSignatures() => SaysAsync("brain-gateway-repository-main", "\"requireSignedCommits\":true");

    [Fact, Trait("Requirement", "GS-G01")]
    public Task Main_OfGoldensignals_IsProtected() => SaysAsync("goldensignals-repository-main", "\"pattern\":\"main\"");

    [Fact, Trait("Requirement", "GS-G02")]
    public Task Main_OfGoldensignals_NeedsTwoApprovals() => SaysAsync("goldensignals-repository-main", "\"requiredApprovingReviewCount\":2");

    [Fact, Trait("Requirement", "GS-G05")]
    public Task Main_OfGoldensignals_BindsAdministrators() => SaysAsync("goldensignals-repository-main", "\"enforceAdmins\":true");

    [Fact, Trait("Requirement", "GS-G07")]
    public Task Main_OfGoldensignals_NeedsSignatures() => SaysAsync("goldensignals-repository-main", "\"requireSignedCommits\":true");

    [Theory, Trait("Requirement", "AU-G01")]
    [InlineData("autonomica-repository-main")]
    [InlineData("autonomica-repository-develop")]
    public Task Change_OfAutonomica_NeedsAReview(string branch) => SaysAsync(branch, "\"requiredApprovingReviewCount\":1");

    [Fact, Trait("Requirement", "AU-G02")]
    public async Task Branches_OfAutonomica_AreProtectedBoth() => Assert.Equal(
        ["develop", "main"],
        (await Environments.StagingAsync).OfType(Protection).Where(one => one.Product == "autonomica").Select(one => one.Inputs.TextAt("pattern")));

    [Fact, Trait("Requirement", "AU-E03")]
    public Task Branch_OfAutonomicasStaging_IsDevelop() => ReachesAsync("deploy-staging.yml", "develop", "staging");

    [Fact, Trait("Requirement", "AU-E09")]
    public Task Branch_OfAutonomicasProduction_IsMain() => ReachesAsync("deploy-production.yml", "main", "production");

    [Fact, Trait("Requirement", "AU-X13")]
    public async Task Develop_OfAutonomica_IsProtectedSoThatStagingAdmitsIt()
    {
        var plan = await Environments.StagingAsync;
        var staging = plan.Find("github:index/repositoryEnvironment:RepositoryEnvironment", "autonomica-repository-staging").Inputs();

        Assert.Contains("\"protectedBranches\":true", staging, StringComparison.Ordinal);
        Assert.Equal("develop", plan.Find(Protection, "autonomica-repository-develop").Inputs.TextAt("pattern"));
    }

    private static async Task SaysAsync(string name, string text) =>
        Assert.Contains(text, (await Environments.StagingAsync).Find(Protection, name).Inputs(), StringComparison.Ordinal);

    // GitHub admits the branch since it is protected, and only its pushes start the deployment.
    private static async Task ReachesAsync(string file, string branch, string environment)
    {
        var workflow = await PlannedFiles.ContentAsync("autonomica", $".github/workflows/{file}");

        Assert.Contains($"  push:\n    branches: [{branch}]\n", workflow, StringComparison.Ordinal);
        Assert.Contains($"name: {environment}", workflow, StringComparison.Ordinal);
        await SaysAsync($"autonomica-repository-{branch}", $"\"pattern\":\"{branch}\"");
    }
}
