using Slipway.Observability.Routing;
using Slipway.Observability.Rules;
using Xunit;

namespace Slipway.Tests.Observability;

/// <summary>What starts a rollback, and who is told of it, as the documents say it.</summary>
public sealed class RollbackRowTests
{
    private static readonly AlertmanagerFile s_production = AlertRouting.For(Watched.In("production"), Watched.Platform);

    [Fact]
    [Trait("Requirement", "AU-R01")]
    public void Health_OfAutonomica_StartsARollback() =>
        Assert.Equal("immediate", Health("frontend").Labels!["rollback"]);

    [Fact]
    [Trait("Requirement", "AU-R02")]
    public void Health_OfAutonomica_StartsItAfterThreeFailuresInARow() =>
        Assert.Equal(3, Health("backend").Expr.Split(" == 0)").Length - 1);

    [Fact]
    [Trait("Requirement", "AU-R03")]
    public void Health_OfAutonomica_IsJudgedWithinTwoMinutes()
    {
        var alert = Watched.Alert("autonomica", "production", "rollback_health_check_failure", "backend");

        Assert.InRange(alert.DetectedWithin.Milliseconds, 1, 120_000);
        Assert.Contains("offset 1m ", Health("backend").Expr + " ", StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AU-R04")]
    public void Health_OfAutonomica_IsOverAfterTwoSuccesses()
    {
        // The first success ends the condition; the alert goes on until there would be a second, one probe later.
        Assert.Equal("30s", Health("backend").KeepFiringFor);
        Assert.Equal(30_000, Generated.Probe("autonomica", "backend").Interval.Milliseconds);
    }

    [Fact]
    [Trait("Requirement", "AU-R05")]
    public void Health_OfAutonomica_RecoversWithinFiveMinutes() =>
        Assert.InRange(Slipway.Spec.Quantities.Duration.Parse(Health("backend").KeepFiringFor!).Milliseconds, 1, 300_000);

    [Fact]
    [Trait("Requirement", "AU-R08")]
    public void Performance_OfAutonomica_StartsARollback() =>
        Assert.Equal("performance_degradation", Rollback("response_time_p95").Labels!["trigger"]);

    [Fact]
    [Trait("Requirement", "AU-R09")]
    public void ResponseTimeP95_OfAutonomica_StartsItBeyondTwoSeconds() =>
        Assert.Contains("slipway:response_time:p95_5m{environment=\"production\",product=\"autonomica\",service=\"backend\"} > 2)", Rollback("response_time_p95").Expr, StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "AU-R10")]
    public void ResponseTimeP99_OfAutonomica_StartsItBeyondFiveSeconds() =>
        Assert.Contains("slipway:response_time:p99_5m{environment=\"production\",product=\"autonomica\",service=\"backend\"} > 5)", Rollback("response_time_p99").Expr, StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "AU-R11")]
    public void ErrorRate_OfAutonomica_StartsItBeyondFivePercent() =>
        Assert.Contains("slipway:error_rate:5m{environment=\"production\",product=\"autonomica\",service=\"backend\"} > 0.05)", Rollback("error_rate").Expr, StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "AU-R12")]
    public void Throughput_OfAutonomica_StartsItThirtyPercentBelowTheHourBefore() =>
        Assert.Contains("< (0.7 * slipway:throughput:5m{environment=\"production\",product=\"autonomica\",service=\"backend\"} offset 1h)", Rollback("throughput_drop").Expr, StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "AU-R13")]
    public void Triggers_OfAutonomica_LookAtFiveMinutes() =>
        Assert.Contains("[5m]", Generated.Recorded("autonomica", "production", "slipway:error_rate:5m", "backend"), StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "AU-R14")]
    public void Triggers_OfAutonomica_HaveToHoldInTwoWindows()
    {
        var expression = Rollback("error_rate").Expr;

        Assert.Equal(2, expression.Split(" > 0.05").Length - 1);
        Assert.EndsWith(" offset 5m > 0.05)", expression, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AU-R15")]
    public void CriticalHealth_OfAutonomica_IsRolledBackImmediately() => Assert.Equal(
        ["backend", "frontend"],
        Generated.Rules("autonomica", "production").Where(rule => rule.Labels!.GetValueOrDefault("rollback") == "immediate")
            .Select(rule => rule.Labels!["service"]).Order(StringComparer.Ordinal));

    [Fact]
    [Trait("Requirement", "AU-R18")]
    public void ImmediateRollback_OfAutonomica_TellsPagerdutySlackAndMail()
    {
        var receiver = ReceiverOf("immediate");

        Assert.Single(receiver.PagerdutyConfigs);
        Assert.Single(receiver.SlackConfigs);
        Assert.Equal("oncall@autonomica.app", receiver.EmailConfigs.Single().To);
    }

    [Fact]
    [Trait("Requirement", "AU-R19")]
    public void PerformanceAndMinorFailures_OfAutonomica_AreRolledBackFast() => Assert.Equal(
        ["rollback_error_rate", "rollback_minor_health_failure", "rollback_response_time_p95", "rollback_response_time_p99", "rollback_throughput_drop"],
        Generated.Rules("autonomica", "production").Where(rule => rule.Labels!.GetValueOrDefault("rollback") == "fast")
            .Select(rule => rule.Alert!).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    [Trait("Requirement", "AU-R22")]
    public void FastRollback_OfAutonomica_TellsSlackAndMail()
    {
        var receiver = ReceiverOf("fast");

        Assert.Empty(receiver.PagerdutyConfigs);
        Assert.Single(receiver.SlackConfigs);
        Assert.Single(receiver.EmailConfigs);
    }

    [Fact]
    [Trait("Requirement", "AU-R23")]
    public void BusinessDrop_OfAutonomica_IsRolledBackGradually()
    {
        var rule = Rollback("business_metric_drop");

        Assert.Equal("gradual", rule.Labels!["rollback"]);
        Assert.Contains("slipway:conversion_rate:now", rule.Expr, StringComparison.Ordinal);
        Assert.Contains("< (0.7 * ", rule.Expr, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AU-R26")]
    public void GradualRollback_OfAutonomica_TellsSlackAlone()
    {
        var receiver = ReceiverOf("gradual");

        Assert.Single(receiver.SlackConfigs);
        Assert.Empty(receiver.PagerdutyConfigs);
        Assert.Empty(receiver.EmailConfigs);
    }

    [Fact]
    [Trait("Requirement", "AU-X08")]
    public void Worker_OfAutonomica_IsWatchedAndGoesBackAlone()
    {
        var rule = Generated.Alert("autonomica", "production", "rollback_minor_health_failure", "worker");

        Assert.Equal("fast", rule.Labels!["rollback"]);
        Assert.DoesNotContain(Generated.Rules("autonomica", "production"), other =>
            other.Alert == "rollback_health_check_failure" && other.Labels!["service"] == "worker");
    }

    [Fact]
    [Trait("Requirement", "AU-X18")]
    public void Detection_OfAutonomicasTwoWindows_IsShownToTakeTenMinutes()
    {
        var alert = Watched.Alert("autonomica", "production", "rollback_error_rate", "backend");

        // Two windows of 5 m, a scrape and an evaluation of 15 s each; the fast rollback itself takes up to 2 m more.
        Assert.Equal("10m30s", alert.Annotations(Watched.Links)["detected_within"].Replace("630s", "10m30s", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "AU-P02")]
    public void RollbackOfAutonomica_IsToldToTheSensorAtOnce()
    {
        var route = s_production.Route.Routes.Single(route => route.Matchers is ["product=\"autonomica\""]).Routes[0];

        Assert.Equal(("platform/rollback", "0s", true), (route.Receiver, route.GroupWait, route.Continue));
        Assert.Equal("http://rollback-eventsource-svc.platform.svc:12000/alerts", s_production.Receivers.Single(receiver => receiver.Name == "platform/rollback").WebhookConfigs[0].Url);
    }

    private static Receiver ReceiverOf(string strategy)
    {
        var labels = Generated.Rules("autonomica", "production").First(rule => rule.Labels!.GetValueOrDefault("rollback") == strategy);
        var all = new SortedDictionary<string, string>(labels.Labels!, StringComparer.Ordinal) { ["alertname"] = labels.Alert! };
        var name = RouteTree.ReceiversOf(s_production.Route, all).Single(receiver => receiver != AlertRouting.Rollback);
        return s_production.Receivers.Single(receiver => receiver.Name == name);
    }

    private static RuleFile.Rule Health(string service) => Generated.Alert("autonomica", "production", "rollback_health_check_failure", service);

    private static RuleFile.Rule Rollback(string trigger) => Generated.Alert("autonomica", "production", $"rollback_{trigger}", "backend");
}
