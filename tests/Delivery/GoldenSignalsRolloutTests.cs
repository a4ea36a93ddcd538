using Slipway.Delivery.Budgets;
using Slipway.Spec.Delivery;
using Slipway.Spec.Quantities;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Delivery;

/// <summary>GoldenSignalsAI's document, row by row, on what its namespace gets.</summary>
public sealed class GoldenSignalsRolloutTests
{
    private const string Backend = "goldensignals-backend";
    private const string Watch = "goldensignals-backend-delivery-watch";

    [Theory, Trait("Requirement", "GS-D01")]
    [InlineData("goldensignals-backend")]
    [InlineData("goldensignals-frontend")]
    public async Task Canary_Begins_WithTenPercent(string rollout) =>
        Assert.Equal("10", (await Released.ProductionAsync(Released.Rollout, rollout)).Text("spec/strategy/canary/steps/0/setWeight"));

    [Fact, Trait("Requirement", "GS-D03")]
    public async Task Canary_GetsItsShare_AtTheLoadBalancer()
    {
        var canary = (await Released.ProductionAsync(Released.Rollout, Backend)).At("spec/strategy/canary");
        var ingress = await Released.ProductionAsync(Released.Ingress, "goldensignals-ingress");

        Assert.Equal((Backend, $"{Backend}-canary"), (canary.Text("stableService"), canary.Text("canaryService")));
        Assert.Equal(("goldensignals", "8000"), (canary.Text("trafficRouting/alb/ingress"), canary.Text("trafficRouting/alb/servicePort")));
        Assert.Equal(("/api", "use-annotation"),
            (ingress.Text("spec/rules/0/http/paths/0/path"), ingress.Text("spec/rules/0/http/paths/0/backend/service/port/name")));
        Assert.Contains("\"serviceName\":\"goldensignals-backend\",\"servicePort\":\"8000\",\"weight\":100",
            ingress.Text($"metadata/annotations/alb.ingress.kubernetes.io~actions.{Backend}"), StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "GS-D04")]
    public async Task Canary_IsWatched_ForFifteenMinutes()
    {
        var canary = (await Released.ProductionAsync(Released.Rollout, Backend)).At("spec/strategy/canary");

        Assert.Equal("15m", canary.Text("steps/1/pause/duration"));
        Assert.Equal(("goldensignals-backend-watch", "1"), (canary.Text("analysis/templates/0/templateName"), canary.Text("analysis/startingStep")));
        Assert.Equal("Latest", canary.Text("analysis/args/0/valueFrom/podTemplateHashValue"));
    }

    [Fact, Trait("Requirement", "GS-D05")]
    public async Task Canary_ThatIsHealthy_GetsAll()
    {
        var steps = (await Released.ProductionAsync(Released.Rollout, Backend)).At("spec/strategy/canary/steps").AsArray();

        Assert.Equal(("3", "100"), ($"{steps.Count}", steps[^1].Text("setWeight")));
    }

    [Fact, Trait("Requirement", "GS-R01")]
    public async Task DeploymentFailure_AbortsTheCanary()
    {
        var spec = (await Released.ProductionAsync(Released.Rollout, Backend)).At("spec");

        Assert.Equal(("true", "1800"), (spec.Text("progressDeadlineAbort"), spec.Text("progressDeadlineSeconds")));
    }

    [Fact, Trait("Requirement", "GS-R02")]
    public async Task VersionBefore_IsKept_AndReturnsWithoutSteps()
    {
        var spec = (await Released.ProductionAsync(Released.Rollout, Backend)).At("spec");

        Assert.Equal(("5", "3"), (spec.Text("revisionHistoryLimit"), spec.Text("rollbackWindow/revisions")));
    }

    [Fact, Trait("Requirement", "GS-R03")]
    public async Task Canary_ErrorRate_IsBelowFivePercent()
    {
        var metric = await Released.MetricAsync(Watch, "error-rate");

        Assert.Equal(("len(result) > 0 && result[0] < 0.05", "len(result) > 0 && result[0] >= 0.05"),
            (metric.Text("successCondition"), metric.Text("failureCondition")));
        Assert.Contains("pod=~\"goldensignals-backend-{{args.version}}-.*\"", metric.Text("provider/prometheus/query"), StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "GS-R04")]
    public async Task Canary_95thPercentile_IsBelowOneSecond()
    {
        var metric = await Released.MetricAsync(Watch, "latency");

        Assert.Equal("len(result) > 0 && result[0] < 1", metric.Text("successCondition"));
        Assert.StartsWith("histogram_quantile(0.95, ", metric.Text("provider/prometheus/query"), StringComparison.Ordinal);
    }

    [Theory, Trait("Requirement", "GS-R05"), Trait("Requirement", "GS-X05")]
    [InlineData("cpu", "container_cpu_usage_seconds_total{namespace=\"production\"")]
    [InlineData("memory", "container_memory_working_set_bytes{namespace=\"production\"")]
    public async Task Canary_ProcessorsAndMemory_AreShownAndFailNothing(string metric, string series)
    {
        var template = await Released.ProductionAsync(Released.Analysis, Watch);

        Assert.Contains(metric, template.At("spec/dryRun").AsArray().Select(one => one.Text("metricName")));
        Assert.Contains(series, (await Released.MetricAsync(Watch, metric)).Text("provider/prometheus/query"), StringComparison.Ordinal);
        Assert.Null((await Released.MetricAsync(Watch, metric)).Text("failureCondition"));
    }

    [Fact, Trait("Requirement", "GS-R06")]
    public async Task Failure_IsDetected_WithoutAnybody()
    {
        var metrics = (await Released.ProductionAsync(Released.Analysis, Watch)).At("spec/metrics").AsArray();

        Assert.Equal(["health", "error-rate", "latency", "cpu", "memory"], metrics.Select(metric => metric.Text("name")));
        Assert.All(metrics.Take(3), metric => Assert.NotNull(metric.Text("failureCondition")));
    }

    [Theory, Trait("Requirement", "GS-K02")]
    [InlineData("goldensignals-backend")]
    [InlineData("goldensignals-frontend")]
    public async Task Pods_HaveTheLabelOfTheDocument(string rollout) =>
        Assert.Equal("goldensignals", (await Released.ProductionAsync(Released.Rollout, rollout)).Text("spec/template/metadata/labels/app"));

    [Fact, Trait("Requirement", "GS-X07")]
    public void Canary_GivesThreeSamples_AndFitsLeadTimeAndTimeToRestore()
    {
        var at = Released.Product("goldensignals", "production");
        var samples = CanarySamples.For(at).Where(one => one.Metric.Name == "error-rate").ToList();
        var budgets = TimeBudgets.For(at);

        Assert.Equal([3], samples.Select(one => one.Count));
        Assert.All(budgets, budget => Assert.True(budget.Fits, $"{budget.Subject}: {string.Join('\n', budget.Written())}"));
        Assert.Contains(budgets, budget => budget.LimitedBy == "objectives.production-lead-time" && budget.Limit == Duration.FromHours(4));
        Assert.Contains(budgets, budget => budget.LimitedBy == "objectives.time-to-restore" && budget.Limit == Duration.FromMinutes(30)
            && budget.Lines[0] == new BudgetLine("the window fills with bad values", Duration.FromMinutes(5)));
    }

    [Fact, Trait("Requirement", "GS-E06")]
    public async Task Production_IsReached_ByCanary() =>
        Assert.Contains("setWeight", (await Released.ProductionAsync(Released.Rollout, Backend)).At("spec/strategy/canary").ToJsonString(), StringComparison.Ordinal);

    [Fact, Trait("Requirement", "GS-F03")]
    public async Task Rollout_WithMoreSteps_GoesThem()
    {
        var plan = await Released.ChangedAsync("goldensignals", product => product with
        {
            Delivery = [.. product.Delivery.Select(delivery => delivery.Name != "production" ? delivery : delivery with
            {
                Steps =
                [
                    new DeliveryStepSpec { Shift = Percentage.Parse("5%") }, new DeliveryStepSpec { Watch = Duration.FromMinutes(20) },
                    new DeliveryStepSpec { Shift = Percentage.Parse("40%") }, new DeliveryStepSpec { Shift = Percentage.Parse("100%") },
                ],
            })],
        });

        Assert.Equal(
            """[{"setWeight":5},{"pause":{"duration":"20m"}},{"setWeight":40},{"setWeight":100}]""",
            Released.Object(plan, Released.Rollout, Backend).At("spec/strategy/canary/steps").ToJsonString());
    }

    [Fact, Trait("Requirement", "GS-F11")]
    public async Task Deployments_AreDeclared_InTheReleaseFile()
    {
        var file = Repository.Read("tests/fixtures/releases/production/goldensignals.yaml");

        Assert.Contains((await Released.ContainerAsync(Backend)).Text("image")!, file, StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "GS-F12")]
    public async Task Rollbacks_AreAutomatic_ForEveryTriggerWithAStrategy()
    {
        var decided = (await Released.ProductionAsync(Released.Analysis, Watch)).At("spec/metrics").AsArray()
            .Where(metric => metric.Text("failureCondition") is not null)
            .Select(metric => metric.Text("name"));

        Assert.Equal(["health", "error-rate", "latency"], decided);
    }
}
