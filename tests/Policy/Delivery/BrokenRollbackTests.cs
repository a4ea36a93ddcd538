using Slipway.Policy;
using Slipway.Policy.Delivery;
using Slipway.Spec;
using Slipway.Tests.Delivery;
using Xunit;

namespace Slipway.Tests.Policy.Delivery;

public sealed class BrokenRollbackTests
{
    [Fact]
    public async Task Trigger_ThatNothingMeasures_IsFound() => Assert.Equal(
        ["goldensignals: error-rate has no signal and its detection in production"],
        await BrokenAsync("goldensignals", product => product with
        {
            Delivery = [.. product.Delivery.Select(one => one with { Watches = [.. one.Watches.Where(name => name != "error-rate")] })],
        }));

    [Fact]
    public async Task Trigger_WhoseInputTheWorkflowDoesNotTake_IsFound() => Assert.Equal(
        ["autonomica: error_rate has no inputs that the workflow takes in production"],
        await BrokenAsync("autonomica", product => product with
        {
            Rollback = product.Rollback with
            {
                Triggers = [.. product.Rollback.Triggers.Select(one => one.Name == "error_rate" ? one with { ReportedAs = "errors" } : one)],
            },
        }));

    [Fact]
    public async Task Strategy_WithoutAJob_IsFoundForEachOfItsTriggers()
    {
        var found = await BrokenAsync("autonomica", product => product with
        {
            Pipeline = product.Pipeline with
            {
                Workflows =
                [
                    .. product.Pipeline.Workflows.Select(workflow => workflow with
                    {
                        Jobs = [.. workflow.Jobs.Where(job => job.Strategy != "gradual")],
                    }),
                ],
            },
        });

        Assert.Equal(
            ["autonomica: business_metric_drop has no job for the strategy in production", "autonomica: manual has no job for the strategy in production"],
            found);
    }

    [Fact]
    public async Task Trigger_WithNobodyToTell_IsFound() => Assert.Contains(
        "piwardrive: api_slow has no channel to tell anybody in production",
        await BrokenAsync("piwardrive", product => product with { Routing = product.Routing with { Default = [] } }));

    [Fact]
    public async Task Workflow_ThatNothingCalls_IsFound()
    {
        var plan = await Released.OfAsync("production");
        var without = plan with { Resources = [.. plan.Resources.Where(resource => !resource.Type.EndsWith(":Sensor", StringComparison.Ordinal))] };

        var found = BrokenRollback.Rule.Judge(new PlannedEnvironment(without) { Catalog = Released.Changed("autonomica", same => same) });
        Assert.Equal(["autonomica: nothing carries its alerts to the rollback workflow"], found.Select(finding => finding.Message));
    }

    [Fact]
    public async Task Workflow_WhoseTokenNothingFetches_IsFound()
    {
        var plan = await Released.OfAsync("production");
        var without = plan with { Resources = [.. plan.Resources.Where(resource => resource.Name != "platform-rollback-token")] };

        var found = BrokenRollback.Rule.Judge(new PlannedEnvironment(without) { Catalog = Released.Changed("autonomica", same => same) });
        Assert.Equal(["autonomica: nothing fetches the token that starts its rollback workflow"], found.Select(finding => finding.Message));
    }

    [Fact]
    public async Task Trigger_WithAStrategyThatIsNone_IsFound() => Assert.Contains(
        "piwardrive: api_slow has no strategy in production",
        await BrokenAsync("piwardrive", product => product with
        {
            Rollback = product.Rollback with
            {
                Triggers = [.. product.Rollback.Triggers.Select(one => one.Name == "api_slow" ? one with { Strategy = "none" } : one)],
            },
        }));

    [Fact]
    public async Task Trigger_WithoutAWorkflowThatActs_IsFound() => Assert.Contains(
        "autonomica: error_rate has no actor in production",
        await BrokenAsync("autonomica", product => product with { Rollback = product.Rollback with { Workflow = null } }));

    [Fact]
    public async Task Trigger_WithoutAnEnvironmentToActIn_IsFound() => Assert.Contains(
        "autonomica: error_rate has no environment without approval in production",
        await BrokenAsync("autonomica", product => product with
        {
            Pipeline = product.Pipeline with
            {
                Workflows =
                [
                    .. product.Pipeline.Workflows.Select(workflow => workflow with
                    {
                        Jobs = [.. workflow.Jobs.Select(job => job with { RollsBack = null })],
                    }),
                ],
            },
        }));

    private static Task<IReadOnlyList<string>> BrokenAsync(string product, Func<ProductSpec, ProductSpec> change) =>
        ChangedProducts.JudgeAsync(BrokenRollback.Rule, product, change);
}
