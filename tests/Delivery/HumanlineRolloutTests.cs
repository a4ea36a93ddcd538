using Slipway.Delivery.Budgets;
using Slipway.Spec.Quantities;
using Slipway.Tests.Pipelines;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Delivery;

/// <summary>Humanline's document, row by row, on what its namespace gets.</summary>
public sealed class HumanlineRolloutTests
{
    private const string Backend = "humanline-backend";
    private const string Watch = "humanline-backend-delivery-watch";

    [Fact, Trait("Requirement", "HL-D01")]
    public async Task Production_IsBlueGreen()
    {
        var strategy = (await Released.ProductionAsync(Released.Rollout, Backend)).At("spec/strategy/blueGreen");

        Assert.Equal((Backend, $"{Backend}-preview", "true"),
            (strategy.Text("activeService"), strategy.Text("previewService"), strategy.Text("autoPromotionEnabled")));
    }

    [Fact, Trait("Requirement", "HL-R01")]
    public async Task HealthCheckFailure_BeforeAndAfterTheSwitch_EndsTheDelivery()
    {
        var strategy = (await Released.ProductionAsync(Released.Rollout, Backend)).At("spec/strategy/blueGreen");

        Assert.Equal("humanline-backend-gate", strategy.Text("prePromotionAnalysis/templates/0/templateName"));
        Assert.Equal("humanline-backend-watch", strategy.Text("postPromotionAnalysis/templates/0/templateName"));
        foreach (var analysis in new[] { "humanline-backend-delivery-gate", Watch })
        {
            Assert.Equal("0", (await Released.MetricAsync(analysis, "health_check_failure")).Text("failureLimit"));
        }
    }

    [Fact, Trait("Requirement", "HL-D02")]
    public async Task Deployment_IsMeasured_FourTimesAsOftenAsUsual() =>
        Assert.Equal("15s", (await Released.MetricAsync(Watch, "error_rate_threshold")).Text("interval"));

    [Theory, Trait("Requirement", "HL-D06")]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Migration_BringsTheDatabaseUpToDate_BeforeTheVersionStarts(string stack)
    {
        var plan = await Released.OfAsync(stack);
        var job = Released.Object(plan, Released.Job, "humanline-backend-migration");
        var rollout = plan.Find(Released.Rollout, Backend);

        Assert.Equal("""["alembic","upgrade","head"]""", job.At("spec/template/spec/containers/0/command").ToJsonString());
        Assert.Equal(
            Released.Object(plan, Released.Rollout, Backend).Text("spec/template/spec/containers/0/image"),
            job.Text("spec/template/spec/containers/0/image"));
        Assert.Contains(plan.Find(Released.Job, "humanline-backend-migration").Urn, rollout.DependsOn);
    }

    [Theory, Trait("Requirement", "HL-D07")]
    [InlineData("api", "https://humanline.example/health")]
    [InlineData("database", "https://humanline.example/health/db")]
    public async Task Health_AndThatOfTheDatabase_AreAskedAsUsersSeeThem(string endpoint, string url)
    {
        var probe = await Released.ProductionAsync("kubernetes:monitoring.coreos.com/v1:Probe", $"{Backend}-{endpoint}-outside-probe");

        Assert.Equal(url, probe.Text("spec/targets/staticConfig/static/0"));
    }

    [Fact, Trait("Requirement", "HL-R02")]
    public async Task HealthTrigger_IsOn()
    {
        var metric = await Released.MetricAsync(Watch, "health_check_failure");

        Assert.Contains("probe_success{product=\"humanline\"", metric.Text("provider/prometheus/query"), StringComparison.Ordinal);
        Assert.Equal("len(result) > 0 && result[0] > 0", metric.Text("failureCondition"));
    }

    [Fact, Trait("Requirement", "HL-R03")]
    public async Task ErrorRateTrigger_IsFivePercent() => Assert.Equal(
        "len(result) > 0 && result[0] > 0.05", (await Released.MetricAsync(Watch, "error_rate_threshold")).Text("failureCondition"));

    [Fact, Trait("Requirement", "HL-R04")]
    public async Task ResponseTimeTrigger_IsTwoSeconds() => Assert.Equal(
        "len(result) > 0 && result[0] > 2", (await Released.MetricAsync(Watch, "response_time_threshold")).Text("failureCondition"));

    [Fact, Trait("Requirement", "HL-R05")]
    public void ManualTrigger_IsARunByHand() =>
        Assert.Contains("workflow_dispatch", WorkflowView.Of("humanline", "deploy.yml").On.Select(trigger => trigger.Key));

    [Fact, Trait("Requirement", "HL-K01")]
    public async Task HealthEndpoint_TellsWhetherAReplicaLives()
    {
        var container = await Released.ContainerAsync(Backend);

        Assert.Equal(("/health", "8000"), (container.Text("livenessProbe/httpGet/path"), container.Text("livenessProbe/httpGet/port")));
    }

    [Fact, Trait("Requirement", "HL-K02")]
    public async Task HealthChecks_AreOfTheApiAndOfTheDatabase()
    {
        var container = await Released.ContainerAsync(Backend);

        Assert.Equal(("/health", "/health/db"), (container.Text("livenessProbe/httpGet/path"), container.Text("readinessProbe/httpGet/path")));
    }

    [Fact, Trait("Requirement", "HL-K03")]
    public async Task HealthChecks_ComeEveryThirtySeconds()
    {
        var container = await Released.ContainerAsync(Backend);

        Assert.Equal(("30", "30"), (container.Text("livenessProbe/periodSeconds"), container.Text("readinessProbe/periodSeconds")));
    }

    [Fact, Trait("Requirement", "HL-K04")]
    public async Task HealthChecks_WaitFiveSeconds()
    {
        var container = await Released.ContainerAsync(Backend);

        Assert.Equal(("5", "5"), (container.Text("livenessProbe/timeoutSeconds"), container.Text("readinessProbe/timeoutSeconds")));
    }

    [Fact, Trait("Requirement", "HL-K05")]
    public async Task Workload_IsCalledHumanlineBackend() =>
        Assert.Equal(Backend, (await Released.ProductionAsync(Released.Rollout, Backend)).Text("metadata/name"));

    [Fact, Trait("Requirement", "HL-X04")]
    public void Targets_AllOfThem_LieBelowTheirTriggers()
    {
        var pairs = AimedTrigger.For(Released.Product("humanline", "production").Product);

        Assert.Equal(
            ["error_rate_threshold 5% error-rate 1%", "response_time_threshold 2s response-time 500ms"],
            pairs.Select(pair =>
                $"{pair.Trigger.Name} {pair.Trigger.Condition.Threshold!.Amount} {pair.Objective.Name} {pair.Objective.Condition.Threshold!.Amount}"));
        Assert.All(pairs, pair => Assert.True(pair.IsInOrder));
    }

    [Fact, Trait("Requirement", "HL-X07")]
    public async Task ResponseTimeTrigger_IsOfThe95thPercentile() => Assert.StartsWith(
        "histogram_quantile(0.95, ",
        (await Released.MetricAsync(Watch, "response_time_threshold")).Text("provider/prometheus/query"),
        StringComparison.Ordinal);

    [Fact, Trait("Requirement", "HL-X09")]
    public async Task Migration_IsTheOnlyOne_AndNeverGoesDown()
    {
        var jobs = (await Released.OfAsync("production")).OfType(Released.Job).Where(job => job.Product == "humanline").ToList();

        Assert.Equal(["humanline-backend-migration"], jobs.Select(job => job.Name));
        Assert.DoesNotContain("downgrade", jobs[0].Inputs(), StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "HL-X10")]
    public async Task Product_RunsAnImage_ByItsDigest() =>
        Assert.Contains("/humanline/humanline-backend@sha256:", (await Released.ContainerAsync(Backend)).Text("image"), StringComparison.Ordinal);

    [Fact, Trait("Requirement", "HL-X12")]
    public void HealthFailure_WorstCase_IsShown()
    {
        var budget = TimeBudgets.For(Released.Product("humanline", "production"))
            .Single(one => one.Subject == "health_check_failure: backend goes back");

        Assert.Equal(
            ["1m30s  3 probes fail, one every 30s", "   5s  the last of them waits for its timeout", "  15s  it is measured",
                "  30s  requests go back (assumed)", "2m20s  in all"],
            budget.Written());
        Assert.Equal(Duration.Parse("2m20s"), budget.Total);
    }
}
