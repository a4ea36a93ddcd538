using Slipway.Delivery.Budgets;
using Slipway.Tests.Pipelines;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Delivery;

/// <summary>How an alert of Autonomica's becomes a run of its rollback workflow, and how long that takes.</summary>
public sealed class AutonomicaRelayTests
{
    private static readonly WorkflowView s_rollback = WorkflowView.Of("autonomica", "automated-rollback.yml");

    [Fact, Trait("Requirement", "AU-X09")]
    public async Task Alerts_StartTheWorkflow_WithItsInputsAndNoOthers()
    {
        var call = (await AutonomicaRules.SensorAsync()).At("spec/triggers/0/template/http");

        Assert.Equal(
            ("POST", "https://api.github.com/repos/slipway-demo/autonomica/actions/workflows/automated-rollback.yml/dispatches"),
            (call.Text("method"), call.Text("url")));
        Assert.Equal(["ref", "inputs.service", "inputs.trigger"], call.At("payload").AsArray().Select(one => one.Text("dest")));
        Assert.Equal(("Authorization", "rollback-dispatch"),
            (call.Text("secureHeaders/0/name"), call.Text("secureHeaders/0/valueFrom/secretKeyRef/name")));
    }

    [Fact]
    public async Task Alerts_OfStaging_StartNothing()
    {
        var plan = await Released.OfAsync("staging");

        Assert.Empty(plan.OfType("kubernetes:argoproj.io/v1alpha1:Sensor"));
        Assert.DoesNotContain(
            plan.OfType("kubernetes:monitoring.coreos.com/v1:PrometheusRule"),
            rule => rule.Product == "autonomica" && rule.Inputs().Contains("\"rollback\":", StringComparison.Ordinal));
    }

    [Fact, Trait("Requirement", "AU-X08")]
    public async Task Worker_ThatFails_GoesBackAlone()
    {
        var rule = Assert.Single(await AutonomicaRules.RulesAsync("rollback_minor_health_failure"));

        Assert.Equal(("worker", "fast"), (rule.Text("labels/service"), rule.Text("labels/rollback")));
    }

    [Fact, Trait("Requirement", "AU-X18")]
    public void PerformanceRollback_WorstCase_IsTheSumOfEveryLink()
    {
        var budget = TimeBudgets.For(Released.Product("autonomica", "production"))
            .Single(one => one.Subject == "error_rate: the service that it is about goes back");

        Assert.Equal(
            ["   10m  2 windows of 5m are bad", "   15s  the last value is read", "   15s  the rules are evaluated",
                "    0s  it has to last", "    0s  the alert waits for others", "   10s  it starts the workflow (assumed)",
                "   45s  a runner takes its job (assumed)", "    1m  the job before it, and its tools (assumed)",
                "    2m  the fast rollback", "14m25s  in all"],
            budget.Written());
    }

    [Fact, Trait("Requirement", "AU-X21")]
    public async Task Rollback_ActsInAnEnvironment_WithoutReviewers()
    {
        Assert.All(["immediate", "fast", "gradual"], job => Assert.Equal("production-rollback", s_rollback.Job(job).Environment));
        var environment = Released.Object(
            await Released.OfAsync("staging"), "github:index/repositoryEnvironment:RepositoryEnvironment", "autonomica-repository-production-rollback");
        Assert.Null(environment.Text("reviewers"));
        Assert.Equal("0", environment.Text("waitTimer"));
    }
}
