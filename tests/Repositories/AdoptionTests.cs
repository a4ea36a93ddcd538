using Slipway.Plan;
using Slipway.Plan.Differences;
using Slipway.Policy.Changes;
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

    [Fact]
    public async Task Repository_ThatIsAdopted_KeepsWhatItsFileSaysNothingOf()
    {
        var ignored = (await PlanAsync(RepositoryOrigin.Adopted)).OfType(Repository).Single().IgnoreChanges;

        Assert.Contains("hasWiki", ignored);
        Assert.Contains("homepageUrl", ignored);
        Assert.DoesNotContain("visibility", ignored);
        Assert.Empty((await PlanAsync(RepositoryOrigin.Created)).OfType(Repository).Single().IgnoreChanges);
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Plan_OverWhatIsThereAlready_TakesOverRepositoriesAndNeitherMakesNorDeletesOne(string environment)
    {
        var plan = await Environments.OfAsync(environment);
        var anew = PlanDifference.Anew(plan).Changed.Where(change => change.Resource.Type == Repository).ToList();
        var again = PlanDifference.FromState(plan, plan, "state").Resources.Where(change => change.Resource.Type == Repository).ToList();

        Assert.Equal(environment == "staging" ? 6 : 0, anew.Count);
        Assert.All(anew, change => Assert.Equal(Operation.Import, change.Operation));
        Assert.All(again, change => Assert.Equal(Operation.Same, change.Operation));
    }

    [Fact]
    public async Task Product_ThatGoes_IsToldHowToLetItsProtectedThingsGo()
    {
        var with = await Environments.StagingAsync;
        var without = await Environments.PlanAsync("staging", ("products", "[\"autonomica\",\"brain-gateway\",\"humanline\",\"piwardrive\"]"));

        var difference = PlanDifference.BetweenPlans(with, without, "main");
        var risks = Risks.Of(difference);
        var told = risks.Where(risk => risk.LettingGo is not null).ToDictionary(risk => risk.Change.Resource.Name);

        // What guarded it goes with it, and nobody has to decide that.
        Assert.DoesNotContain(risks, risk => risk.LowersGuardRail);
        Assert.Equal(
            difference.Changed.Where(change => change is { After: null, Before.Protect: true }).Select(change => change.Resource.Name).Order(StringComparer.Ordinal),
            told.Keys.Order(StringComparer.Ordinal));
        var repository = told["goldensignals-repository"];
        Assert.Equal("goldensignals-repository is no longer looked after, and is protected", repository.Message);
        Assert.Equal(
            $"pulumi state unprotect '{repository.Change.Resource.Urn}' --stack staging, then pulumi up --stack staging; it stays where it is, as it is",
            repository.LettingGo);
        Assert.EndsWith($"pulumi state delete '{told["goldensignals-database"].Change.Resource.Urn}' --force --stack staging", told["goldensignals-database"].LettingGo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_OfARepositoryThatIsMade_ComeAfterIt()
    {
        var plan = await Environments.StagingAsync;
        var graph = new DependencyGraph(plan);

        Assert.All(
            plan.OfType("github:index/actionsSecret:ActionsSecret").Concat(plan.OfType("github:index/actionsVariable:ActionsVariable")),
            one => Assert.True(graph.IsBefore(plan.Find(Repository, $"{one.Product}-repository"), one)));
    }

    private static Task<DeploymentPlan> PlanAsync(RepositoryOrigin origin)
    {
        var product = Products.Named("humanline");
        var changed = product with { Repository = product.Repository with { Origin = origin } };
        return Runs.OfAsync(() => _ = new GovernedRepository("humanline-repository", RepositoryRules.For(changed, "slipway-demo")));
    }
}
