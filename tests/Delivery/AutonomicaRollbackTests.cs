using Slipway.Spec.Quantities;
using Slipway.Tests.Pipelines;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Delivery;

/// <summary>Autonomica's rollback configuration, row by row, on the rules, the sensor and the workflow that carry it out.</summary>
public sealed class AutonomicaRollbackTests
{
    private static readonly WorkflowView s_rollback = WorkflowView.Of("autonomica", "automated-rollback.yml");

    [Fact, Trait("Requirement", "AU-R01")]
    public async Task HealthTrigger_IsOn() => Assert.NotEmpty(await AutonomicaRules.RulesAsync("rollback_health_check_failure"));

    [Fact, Trait("Requirement", "AU-R02")]
    public async Task HealthTrigger_NeedsThreeFailures() =>
        Assert.Equal(3, AutonomicaRules.Times((await AutonomicaRules.RulesAsync("rollback_health_check_failure"))[0].Text("expr")!, "== 0"));

    [Fact, Trait("Requirement", "AU-R03")]
    public async Task HealthTrigger_LooksAtLessThanTwoMinutes()
    {
        var rule = (await AutonomicaRules.RulesAsync("rollback_health_check_failure"))[0];

        Assert.Contains("offset 30s == 0", rule.Text("expr")!, StringComparison.Ordinal);
        Assert.Contains("offset 1m == 0", rule.Text("expr")!, StringComparison.Ordinal);
        Assert.Equal("1m50s", rule.Text("annotations/detected_within"));
    }

    // The first success ends the condition; until the second, one probe later, the alert goes on.
    [Fact, Trait("Requirement", "AU-R04")]
    public async Task HealthTrigger_IsOver_AfterTwoSuccesses()
    {
        var every = await Released.ProductionAsync("kubernetes:monitoring.coreos.com/v1:Probe", "autonomica-backend-app-outside-probe");
        var keep = (await AutonomicaRules.RulesAsync("rollback_health_check_failure"))[0].Text("keep_firing_for");

        Assert.Equal(("30s", "30s"), (every.Text("spec/interval"), keep));
    }

    [Fact, Trait("Requirement", "AU-R05")]
    public async Task HealthTrigger_IsOver_WithinFiveMinutes()
    {
        var rule = (await AutonomicaRules.RulesAsync("rollback_health_check_failure"))[0];

        Assert.Null(rule.Text("for"));
        Assert.InRange(Duration.Parse(rule.Text("keep_firing_for")!).TotalMinutes, 0.5, 5);
    }

    [Fact, Trait("Requirement", "AU-R06")]
    public Task Frontend_IsProbed_AndCritical() => AssertProbedAsync("frontend", "https://autonomica.app/api/health");

    [Fact, Trait("Requirement", "AU-R07")]
    public Task Backend_IsProbed_AndCritical() => AssertProbedAsync("backend", "https://api.autonomica.app/health");

    [Fact, Trait("Requirement", "AU-R15")]
    public async Task Immediate_IsForCriticalHealthAndSecurity()
    {
        Assert.All(await AutonomicaRules.RulesAsync("rollback_health_check_failure"), rule => Assert.Equal("immediate", rule.Text("labels/rollback")));
        Assert.Contains("inputs.trigger == 'security_issue'", s_rollback.Job("immediate").If, StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "AU-R16")]
    public async Task Immediate_RollsBackAll_AndFreezes()
    {
        Assert.Equal("all", (await AutonomicaRules.PayloadAsync("immediate"))["inputs.service"].Text("value"));
        Assert.Contains("gh variable set DEPLOY_FREEZE", s_rollback.Job("immediate").Step("Freeze deployments").Script, StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "AU-R17")]
    public void Immediate_EndsAfterThirtySeconds() => AssertLimit("immediate", "30s", "30");

    [Fact, Trait("Requirement", "AU-R18")]
    public void Immediate_Tells_PagerdutySlackAndMail() => AssertTold("immediate", "pagerduty-critical", "slack-critical", "email");

    [Fact, Trait("Requirement", "AU-R19")]
    public async Task Fast_IsForPerformanceAndLesserFailures()
    {
        Assert.All(await AutonomicaRules.PerformanceAsync(), rule => Assert.Equal("fast", rule.Text("labels/rollback")));
        Assert.All(await AutonomicaRules.RulesAsync("rollback_minor_health_failure"), rule => Assert.Equal("fast", rule.Text("labels/rollback")));
    }

    [Fact, Trait("Requirement", "AU-R20")]
    public async Task Fast_RollsBackTheService_AndAsksForTheCause()
    {
        Assert.Equal("body.commonLabels.service", (await AutonomicaRules.PayloadAsync("fast"))["inputs.service"].Text("dataKey"));
        Assert.Contains("gh issue create", s_rollback.Job("fast").Step("Open an issue that asks for the cause").Script, StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "AU-R21")]
    public void Fast_TakesTwoMinutes() => AssertLimit("fast", "2m", "120");

    [Fact, Trait("Requirement", "AU-R22")]
    public void Fast_Tells_SlackAndMail() => AssertTold("fast", "slack-critical", "email");

    [Fact, Trait("Requirement", "AU-R23")]
    public async Task Gradual_IsForBusinessMetrics()
    {
        var rule = Assert.Single(await AutonomicaRules.RulesAsync("rollback_business_metric_drop"));

        Assert.Equal(("gradual", "manual"), (rule.Text("labels/rollback"), rule.Text("labels/trigger")));
        Assert.Contains("slipway:conversion_rate:now", rule.Text("expr"), StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "AU-R24")]
    public void Gradual_FreezesAndWatches_AndRollsBackOnlyIfNeeded()
    {
        var gradual = s_rollback.Job("gradual");
        var steps = gradual.Steps.Select(step => step.Name).ToList();

        Assert.True(steps.IndexOf("Freeze deployments") < steps.IndexOf("Watch whether it recovers"));
        Assert.True(steps.IndexOf("Watch whether it recovers") < steps.IndexOf("Roll back within 5m"));
        Assert.Equal(["bash .github/scripts/watch-recovery.sh production gradual"], gradual.Step("Watch whether it recovers").Lines);
        Assert.Equal("steps.watch.outputs.recovered == 'true'", gradual.Step("Let deployments in again").If);
        Assert.All(
            gradual.Steps.Where(step => step.Name.StartsWith("Roll back", StringComparison.Ordinal) || step.Name == "Have it written down"),
            step => Assert.StartsWith("steps.watch.outputs.recovered != 'true'", step.If, StringComparison.Ordinal));

        var script = Products.FilesOf("autonomica")[".github/scripts/watch-recovery.sh"].Split('\n');
        Assert.Contains("declare -A watches=([gradual]='300')", script);
        Assert.Contains("declare -A successes=([gradual]='2')", script);
        Assert.Contains(script, line => line.StartsWith("  'production|gradual|business_metric_drop|<|0.7|", StringComparison.Ordinal));
    }

    [Fact, Trait("Requirement", "AU-R25")]
    public void Gradual_TakesTenMinutes_FiveOfThemToWatch()
    {
        Assert.Contains("declare -A watches=([gradual]='300')", Products.FilesOf("autonomica")[".github/scripts/watch-recovery.sh"].Split('\n'));
        AssertLimit("gradual", "5m", "300");
    }

    [Fact, Trait("Requirement", "AU-R26")]
    public void Gradual_Tells_Slack() => AssertTold("gradual", "slack-critical");

    [Fact, Trait("Requirement", "AU-R27")]
    public async Task Frontend_IsRolledBack_ByVercelsCommand_UnderEveryStrategy()
    {
        var plan = await Released.OfAsync("staging");
        var file = plan.OfType("github:index/repositoryFile:RepositoryFile")
            .First(one => one.Product == "autonomica" && one.Inputs.TextAt("file") == ".github/workflows/automated-rollback.yml");

        Assert.Equal(3, file.Inputs.TextAt("content")!.Split("        go_back frontend autonomica-frontend vercel rollback --yes\n").Length - 1);
    }

    [Fact, Trait("Requirement", "AU-R29")]
    public void Worker_IsRolledBack_ThroughRailway() =>
        s_rollback.Job("fast").Runs("go_back worker autonomica-api bash \"$GITHUB_WORKSPACE/.github/scripts/roll-back-hosted.sh\" worker production");

    private static async Task AssertProbedAsync(string component, string url)
    {
        var probe = await Released.ProductionAsync(
            "kubernetes:monitoring.coreos.com/v1:Probe", $"autonomica-{component}-app-outside-probe");

        Assert.Equal(url, probe.Text("spec/targets/staticConfig/static/0"));
        Assert.Contains(component, (await AutonomicaRules.RulesAsync("rollback_health_check_failure")).Select(rule => rule.Text("labels/service")));
    }

    // Side by side, so that all of them have the whole time and none waits for another.
    private static void AssertLimit(string strategy, string limit, string seconds)
    {
        var step = s_rollback.Job(strategy).Step($"Roll back within {limit}");

        Assert.Contains($"(cd \"$2\" && exec timeout --kill-after=5 {seconds} \"${{@:3}}\") &", step.Script, StringComparison.Ordinal);
        Assert.Equal(3, step.Lines.Count(line => line.StartsWith("go_back ", StringComparison.Ordinal) && !line.Contains("()", StringComparison.Ordinal)));
    }

    private static void AssertTold(string strategy, params string[] channels) => Assert.Equal(
        channels.Select(channel => $"Tell {channel}"),
        s_rollback.Job(strategy).Steps.Select(step => step.Name).Where(name => name?.StartsWith("Tell ", StringComparison.Ordinal) == true));
}
