using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>On which runners jobs run: those that look at a cluster where they reach it, all others at GitHub.</summary>
public sealed class RunnerTests
{
    private const string Variable = "github:index/actionsVariable:ActionsVariable";
    private const string Chart = "kubernetes:helm.sh/v3:Release";

    private static IEnumerable<JobView> Jobs => Products.All.SelectMany(product => Products.FilesOf(product.Name))
        .Where(file => file.Key.StartsWith(".github/workflows/", StringComparison.Ordinal))
        .SelectMany(file => new WorkflowView(YamlTree.Parse(file.Value)).Jobs);

    [Fact]
    public void Jobs_ThatLookAtACluster_RunWhereItsEnvironmentSays()
    {
        var looking = Jobs.Where(job => job.Steps.Any(step => step.Name == "Reach the cluster")).ToList();

        Assert.Equal(
            ["${{ vars.RUNNER_PRODUCTION || 'ubuntu-latest' }}", "${{ vars.RUNNER_STAGING || 'ubuntu-latest' }}"],
            looking.Select(job => job.RunsOn).Distinct().Order(StringComparer.Ordinal));
        Assert.All(looking, job => Assert.StartsWith(
            $"${{{{ vars.RUNNER_{job.Environment!.Replace("-rollback", "", StringComparison.Ordinal).ToUpperInvariant()} ", job.RunsOn, StringComparison.Ordinal));
    }

    [Fact]
    public void Jobs_ThatLookAtACluster_FirstGetWhatItsRunnersLack() => Assert.All(
        Jobs.Where(job => job.Steps.Any(step => step.Name == "Reach the cluster")),
        job => Assert.True(job.Place("get-tools.sh") < job.Place("Reach the cluster")));

    [Fact]
    public void Jobs_ThatLookAtNone_RunAtGithub() => Assert.All(
        Jobs.Where(job => job.Steps.All(step => step.Name != "Reach the cluster")),
        job => Assert.DoesNotContain("RUNNER_", job.RunsOn, StringComparison.Ordinal));

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Variable_OfARepository_NamesRunnersThatTheClusterHas(string stack)
    {
        var plan = await Environments.OfAsync(stack);

        var named = plan.OfType(Variable).Where(one => one.Inputs.TextAt("variableName") == $"RUNNER_{stack.ToUpperInvariant()}")
            .ToDictionary(one => one.Inputs.TextAt("repository")!, one => one.Inputs.TextAt("value"));
        var there = plan.OfType(Chart).Select(one => one.Inputs.TextAt("values.runnerScaleSetName")).ToList();

        Assert.Equal(["brain-gateway", "goldensignals-ai", "humanline-backend", "piwardrive"], named.Keys.Order(StringComparer.Ordinal));
        Assert.Equal($"goldensignals-{stack}", named["goldensignals-ai"]);
        Assert.All(named.Values, label => Assert.Contains(label, there));
    }

    [Fact]
    public async Task Variable_WhereJobsRunAtGithub_NamesItsRunner()
    {
        var plan = await Environments.PlanAsync("staging", ("runners", "github-hosted"), ("clusterEndpointCidrs", "[\"203.0.113.0/24\"]"));

        var named = plan.OfType(Variable).Where(one => one.Inputs.TextAt("variableName") == "RUNNER_STAGING");

        Assert.All(named, one => Assert.Equal("ubuntu-latest", one.Inputs.TextAt("value")));
        Assert.NotEmpty(named);
    }
}
