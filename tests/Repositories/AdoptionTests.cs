using Slipway.Plan;
using Slipway.Repositories;
using Slipway.Spec.Repositories;
using Slipway.Tests.Engine;
using Slipway.Tests.Pipelines;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>What becomes of a repository that is there already, of one that is made, and of one whose product goes.</summary>
public sealed class AdoptionTests
{
    private const string Repository = "github:index/repository:Repository";

    [Fact]
    public async Task Repository_ThatIsAdopted_IsTakenOverAndNeitherMadeNorDeleted()
    {
        var plan = await PlanAsync(RepositoryOrigin.Adopted);

        var repository = plan.OfType(Repository).Single();
        Assert.Equal("humanline-backend", ((PlanText)repository.ImportId!).Text);
        Assert.True(repository.Protect && repository.RetainOnDelete);
        Assert.Contains("\"autoInit\":false", repository.Inputs(), StringComparison.Ordinal);
        Assert.Empty(plan.OfType("github:index/branch:Branch"));
        Assert.Empty(plan.OfType("github:index/branchDefault:BranchDefault"));
    }

    [Fact]
    public async Task Repository_ThatIsMade_HasItsBranchesBeforeTheyAreProtected()
    {
        var plan = await PlanAsync(RepositoryOrigin.Created);
        var graph = new DependencyGraph(plan);

        var repository = plan.OfType(Repository).Single();
        Assert.Null(repository.ImportId);
        Assert.True(repository.Protect);
        Assert.Contains("\"autoInit\":true", repository.Inputs(), StringComparison.Ordinal);
        Assert.Equal("main", plan.OfType("github:index/branchDefault:BranchDefault").Single().Inputs.TextAt("branch"));
        var develop = plan.OfType("github:index/branch:Branch").Single();
        Assert.Equal(("develop", "main"), (develop.Inputs.TextAt("branch"), develop.Inputs.TextAt("sourceBranch")));
        Assert.All(plan.OfType("github:index/branchProtection:BranchProtection"), one => Assert.True(graph.IsBefore(develop, one)));
    }

    [Fact]
    public async Task Product_ThatGoes_LeavesItsRepositoryAndTakesFilesRulesAndSecretsAlong()
    {
        var with = await Environments.StagingAsync;
        var without = await Environments.PlanAsync("staging", ("products", "[\"autonomica\",\"brain-gateway\",\"humanline\",\"piwardrive\"]"));

        var kept = without.Resources.Select(one => one.Urn).ToHashSet(StringComparer.Ordinal);
        var gone = with.Resources
            .Where(one => !kept.Contains(one.Urn) && one.Type.StartsWith("github:", StringComparison.Ordinal)).ToList();

        Assert.All(gone, one => Assert.Equal("goldensignals", one.Product));
        Assert.Equal(["goldensignals-repository"], gone.Where(one => one.Protect).Select(one => one.Name));
        Assert.Contains(gone, one => one.Type == "github:index/repositoryFile:RepositoryFile");
        Assert.Contains(gone, one => one.Type == "github:index/actionsSecret:ActionsSecret");
    }

    private static Task<DeploymentPlan> PlanAsync(RepositoryOrigin origin)
    {
        var product = Products.Named("humanline");
        var changed = product with { Repository = product.Repository with { Origin = origin } };
        return Runs.OfAsync(() => _ = new GovernedRepository("humanline-repository", RepositoryRules.For(changed, "slipway-demo")));
    }
}
