using Slipway.Plan;
using Slipway.Spec.Reading;
using Xunit;

namespace Slipway.Tests.Stacks;

public sealed class ProductPlanTests
{
    [Theory]
    [InlineData("staging", new[] { "brain-gateway staging", "goldensignals goldensignals", "humanline humanline", "piwardrive piwardrive" })]
    [InlineData("production", new[] { "brain-gateway brain-gateway", "goldensignals production", "humanline humanline", "piwardrive piwardrive" })]
    public async Task Namespaces_Environment_AreTheProductsOnOurClusterAndTheirKeptNames(string stack, string[] expected)
    {
        var plan = await Environments.PlanAsync(stack);

        Assert.Equal(
            expected,
            plan.OfType("kubernetes:core/v1:Namespace").Where(one => one.Product != "platform")
                .Select(one => $"{one.Name[..^"-namespace".Length]} {one.Inputs.TextAt("metadata.name")}"));
    }

    [Fact]
    public async Task Namespace_OfAProduct_IsOwnedByItsTeamAndRestricted()
    {
        var declared = (await Environments.StagingAsync).Find("kubernetes:core/v1:Namespace", "brain-gateway-namespace");

        var labels = PlanJson.Compact(declared.Inputs.At("metadata.labels")!);
        Assert.Contains("""
            "slipway/environment":"staging","slipway/owner":"brain-gateway","slipway/product":"brain-gateway"
            """.Trim(), labels, StringComparison.Ordinal);
        Assert.Contains("""
            "pod-security.kubernetes.io/enforce":"restricted"
            """.Trim(), labels, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repositories_SharedStack_AreThoseOfEveryProduct()
    {
        var repositories = (await Environments.StagingAsync).OfType("github:index/repository:Repository");

        Assert.Equal(
            ["autonomica-repository", "brain-gateway-repository", "goldensignals-repository", "humanline-repository", "piwardrive-repository", "platform-repository"],
            repositories.Select(one => one.Name));
        Assert.All(repositories, one => Assert.True(one.Protect && one.RetainOnDelete && one.ImportId is not null));
    }

    [Fact]
    public async Task BranchProtection_BrainGateway_AsksForTwoApprovalsAndSignatures()
    {
        var main = (await Environments.StagingAsync).Find("github:index/branchProtection:BranchProtection", "brain-gateway-repository-main").Inputs();

        Assert.Contains("\"pattern\":\"main\"", main, StringComparison.Ordinal);
        Assert.Contains("\"requiredApprovingReviewCount\":2", main, StringComparison.Ordinal);
        Assert.Contains("\"requireSignedCommits\":true", main, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BG-X04")]
    public async Task Environments_BrainGatewayProduction_OpenToReleaseTags()
    {
        var policies = (await Environments.StagingAsync).OfType("github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy");

        Assert.Contains(policies, one => one.Name == "brain-gateway-repository-production-tag-v-" && one.Inputs.TextAt("tagPattern") == "v*");
    }

    [Fact]
    public async Task Products_OneInTheSettings_LeavesTheOthersOut()
    {
        var plan = await Environments.PlanAsync("staging", ("products", """["humanline"]"""));

        Assert.Equal(["humanline", "platform"], plan.OfType("kubernetes:core/v1:Namespace").Select(one => one.Product).Distinct());
        Assert.Equal(["humanline-repository", "platform-repository"], plan.OfType("github:index/repository:Repository").Select(one => one.Name));
    }

    [Fact]
    public async Task Products_NoneInTheSettings_LeavesThePlatform() => Assert.Equal(
        ["platform"],
        (await Environments.PlanAsync("production", ("products", "[]")))
            .OfType("kubernetes:core/v1:Namespace").Select(one => one.Product).Distinct());

    [Fact]
    public async Task Products_UnknownOrElsewhere_AreProblems()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() =>
            Environments.PlanAsync("staging", ("products", """["humanlin"]"""), ("githubOwner", "somebody-else")));

        var problems = Assert.IsType<ProblemsException>(failure.InnerException).Problems.Select(problem => problem.ToString()).ToList();
        Assert.Single(problems);
        Assert.Contains("slipway:products: \"humanlin\" is not a product; allowed: autonomica, brain-gateway, goldensignals, humanline, piwardrive (did you mean humanline?)", problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Owner_AnotherThanTheSettings_IsAProblemOfEachProduct()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => Environments.PlanAsync("staging", ("githubOwner", "somebody-else")));

        var problems = Assert.IsType<ProblemsException>(failure.InnerException).Problems;
        Assert.All(problems, problem => Assert.StartsWith("repository.owner: \"slipway-demo\" is not the owner", $"{problem.Path}: {problem.Message}", StringComparison.Ordinal));
        Assert.NotEmpty(problems);
    }
}
