using Slipway.Plan;
using Slipway.Policy;
using Slipway.Policy.Delivery;
using Slipway.Tests.Delivery;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Policy.Delivery;

/// <summary>The chain's link between a job that starts and one that is let do what it does.</summary>
public sealed class PowerlessRollbackTests
{
    private const string File = "github:index/repositoryFile:RepositoryFile";
    private const string Workflow = ".github/workflows/automated-rollback.yml";
    private const string Chart = "kubernetes:helm.sh/v3:Release";

    [Theory]
    [InlineData("      issues: write\n", "fast", "open an issue", "issues: write")]
    [InlineData("        permission-environments: write\n", "immediate", "freeze deployments", "permission-environments: write")]
    [InlineData("        permission-actions: write\n", "immediate", "ask Slipway to go back", "permission-actions: write")]
    public async Task Job_WithoutAScopeThatItsStepsNeed_IsFoundByName(string scope, string job, string deed, string right)
    {
        var plan = await Released.OfAsync("staging");
        var file = plan.OfType(File).First(one => one.Product == "autonomica" && one.Inputs.TextAt("file") == Workflow);
        var text = file.Inputs.TextAt("content")!;
        var start = text.IndexOf($"\n  {job}:\n", StringComparison.Ordinal);
        var place = text.IndexOf(scope, start, StringComparison.Ordinal);
        var narrowed = Changed(plan, file, "content", new PlanText(text.Remove(place, scope.Length)));

        Assert.Empty(Judge(plan));
        Assert.Equal([$"{file.Name} has the job {job} {deed}, for which no token of it is allowed {right}"], Judge(narrowed));
    }

    [Theory]
    [InlineData("awsLoadBalancerController", "goldensignals-backend")]
    public async Task Controller_ThatMayNotWriteToWhatDividesTraffic_IsFound(string right, string rollout)
    {
        var plan = await Released.OfAsync("production");
        var chart = plan.Find(Chart, "platform-argo-rollouts");
        var narrowed = Changed(plan, chart, "values", With(
            (PlanObject)chart.Inputs.Members["values"], ["providerRBAC", "providers", right], new PlanBoolean(false)));

        Assert.Empty(Judge(plan));
        Assert.Contains($"platform-argo-rollouts may not take back the traffic of {rollout}", Judge(narrowed));
    }

    private static IReadOnlyList<string> Judge(DeploymentPlan plan) =>
        [.. PowerlessRollback.Rule.Judge(new PlannedEnvironment(plan) { Catalog = Environments.Catalog }).Select(finding => finding.Message)];

    private static DeploymentPlan Changed(DeploymentPlan plan, PlannedResource resource, string input, PlanValue value) => plan with
    {
        Resources = [.. plan.Resources.Select(one => one == resource ? one with { Inputs = With(one.Inputs, [input], value) } : one)],
    };

    private static PlanObject With(PlanObject map, ReadOnlySpan<string> path, PlanValue value)
    {
        var member = path[0];
        var changed = path.Length == 1 ? value : With((PlanObject)map.Members[member], path[1..], value);
        return new([.. map.Members.Where(one => one.Key != member), new(member, changed)]);
    }
}
