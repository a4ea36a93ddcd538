using Slipway.Observability.Routing;
using Slipway.Observability.Rules;
using Xunit;

namespace Slipway.Tests.Observability;

/// <summary>The alerts that the documents ask for, on the rule files that Prometheus reads.</summary>
public sealed class AlertRowTests
{
    [Theory]
    [Trait("Requirement", "PW-A01")]
    [InlineData("api_slow", "slipway:response_time:p95_5m", "server", "> 2", "5m", "critical")]
    public void ApiSlow_FiresBeyondTwoSeconds(string alert, string series, string service, string limit, string pending, string severity) =>
        AssertAlert("piwardrive", alert, series, service, limit, pending, severity);

    [Theory]
    [Trait("Requirement", "PW-A02")]
    [InlineData("database_slow", "slipway:database_query_time:p95_5m", "database", "> 0.1", "5m", "warning")]
    public void DatabaseSlow_FiresBeyondHundredMilliseconds(string alert, string series, string service, string limit, string pending, string severity) =>
        AssertAlert("piwardrive", alert, series, service, limit, pending, severity);

    [Theory]
    [Trait("Requirement", "PW-A03")]
    [InlineData("memory_high", "slipway:memory:now", "server", "> 0.8", "5m", "warning")]
    public void MemoryHigh_FiresBeyondEightyPercent(string alert, string series, string service, string limit, string pending, string severity) =>
        AssertAlert("piwardrive", alert, series, service, limit, pending, severity);

    [Theory]
    [Trait("Requirement", "PW-A04")]
    [InlineData("cpu_high", "slipway:cpu:5m", "server", "> 0.8", "5m", "warning")]
    public void CpuHigh_FiresBeyondEightyPercent(string alert, string series, string service, string limit, string pending, string severity) =>
        AssertAlert("piwardrive", alert, series, service, limit, pending, severity);

    [Theory]
    [Trait("Requirement", "PW-M12")]
    [InlineData("disk_high", "slipway:disk_used:now", "piwardrive", "> 0.85", "5m", "warning")]
    public void DiskHigh_FiresBeyondEightyFivePercent(string alert, string series, string service, string limit, string pending, string severity) =>
        AssertAlert("piwardrive", alert, series, service, limit, pending, severity);

    [Theory]
    [Trait("Requirement", "PW-A05")]
    [InlineData("coverage_low", "slipway:coverage:now", "piwardrive", "< 0.8", "5m", "warning")]
    public void CoverageLow_FiresBelowEightyPercent(string alert, string series, string service, string limit, string pending, string severity) =>
        AssertAlert("piwardrive", alert, series, service, limit, pending, severity);

    [Theory]
    [Trait("Requirement", "PW-A06")]
    [InlineData("performance_regression", "slipway:performance_regression:now", "piwardrive", "> 0.1", "5m", "warning")]
    public void PerformanceRegression_FiresBeyondTenPercent(string alert, string series, string service, string limit, string pending, string severity) =>
        AssertAlert("piwardrive", alert, series, service, limit, pending, severity);

    [Theory]
    [Trait("Requirement", "PW-A07")]
    [InlineData("piwardrive")]
    public void DeploymentFailed_OfPiwardrive_FiresAtTheFirstFailure(string product) =>
        AssertAlert(product, "deployment_failed", "slipway:failed_deployments:now", product, ">= 1", null, "critical");

    [Theory]
    [Trait("Requirement", "BG-A01")]
    [InlineData("brain-gateway", "brain-gateway/team")]
    public void DeploymentFailed_OfBrainGateway_GoesToSlack(string product, string receiver)
    {
        AssertAlert(product, "deployment_failed", "slipway:failed_deployments:now", product, ">= 1", null, "critical");

        var routing = AlertRouting.For(Watched.In("staging"), Watched.Platform);
        var labels = new SortedDictionary<string, string>(Rule(product, "deployment_failed", product).Labels!, StringComparer.Ordinal) { ["alertname"] = "deployment_failed" };
        Assert.Equal([receiver], RouteTree.ReceiversOf(routing.Route, labels));
        Assert.Single(routing.Receivers.Single(item => item.Name == receiver).SlackConfigs);
    }

    [Theory]
    [Trait("Requirement", "HL-A02")]
    [InlineData("error_rate_high", "slipway:error_rate:5m", ">= 0.01", "5m", "critical")]
    public void ErrorRateHigh_FiresAfterFiveMinutes(string alert, string series, string limit, string pending, string severity) =>
        AssertAlert("humanline", alert, series, "backend", limit, pending, severity);

    [Theory]
    [Trait("Requirement", "HL-A03")]
    [InlineData("response_time_high", "slipway:response_time:p95_5m", ">= 0.5", "5m", "critical")]
    public void ResponseTimeHigh_FiresAfterFiveMinutes(string alert, string series, string limit, string pending, string severity) =>
        AssertAlert("humanline", alert, series, "backend", limit, pending, severity);

    [Theory]
    [Trait("Requirement", "HL-A04")]
    [InlineData("cpu_usage_high", "slipway:cpu:5m", ">= 0.7", "15m", "warning")]
    public void CpuUsageHigh_FiresAfterFifteenMinutes(string alert, string series, string limit, string pending, string severity) =>
        AssertAlert("humanline", alert, series, "backend", limit, pending, severity);

    [Theory]
    [Trait("Requirement", "HL-A05")]
    [InlineData("memory_usage_high", "slipway:memory:now", ">= 0.8", "15m", "warning")]
    public void MemoryUsageHigh_FiresAfterFifteenMinutes(string alert, string series, string limit, string pending, string severity) =>
        AssertAlert("humanline", alert, series, "backend", limit, pending, severity);

    [Fact]
    [Trait("Requirement", "HL-A06")]
    public void DiskSpaceLow_FiresAfterThirtyMinutes() =>
        AssertAlert("humanline", "disk_space_low", "slipway:disk_free:now", "humanline", "<= 0.15", "30m", "warning");

    [Fact]
    [Trait("Requirement", "HL-A01")]
    public void ServiceDown_FiresAtOnce()
    {
        var rule = Rule("humanline", "service_down", "backend");

        Assert.Equal(
            "count(probe_success{product=\"humanline\",environment=\"staging\",service=\"backend\",from=\"outside\"} == 0)",
            rule.Expr);
        Assert.Null(rule.For);
        Assert.Equal("critical", rule.Labels!["severity"]);
    }

    [Fact]
    [Trait("Requirement", "BG-M08")]
    public void ScanCreation_FiresAtHalfASecond() => Assert.Equal(
        "slipway:response_time:p95_5m{environment=\"staging\",operation=\"scan-creation\",product=\"brain-gateway\",service=\"gateway\"} >= 0.5",
        Rule("brain-gateway", "scan_creation_slow", "gateway").Expr);

    [Fact]
    [Trait("Requirement", "BG-M09")]
    public void ReportGeneration_FiresAtTenSeconds() => Assert.Equal(
        "slipway:response_time:p95_5m{environment=\"staging\",operation=\"report-generation\",product=\"brain-gateway\",service=\"gateway\"} >= 10",
        Rule("brain-gateway", "report_generation_slow", "gateway").Expr);

    [Fact]
    [Trait("Requirement", "GS-A01")]
    public void BuildFailing_FiresAtTheThirdFailureInARow() =>
        AssertAlert("goldensignals", "build_failing", "slipway:consecutive_build_failures:now", "goldensignals", ">= 3", null, "warning");

    [Fact]
    [Trait("Requirement", "GS-M01")]
    public void BuildSuccess_IsAShareOfAWeeksRuns() =>
        AssertAlert("goldensignals", "build_success_low", "slipway:build_success:7d", "goldensignals", "<= 0.95", "5m", "info");

    private static void AssertAlert(string product, string alert, string series, string service, string limit, string? pending, string severity)
    {
        var rule = Rule(product, alert, service);

        Assert.Equal($"{series}{{environment=\"staging\",product=\"{product}\",service=\"{service}\"}} {limit}", rule.Expr);
        Assert.Equal(pending, rule.For);
        Assert.Equal(severity, rule.Labels!["severity"]);
        Assert.StartsWith("https://github.com/slipway-demo/", rule.Annotations!["runbook_url"], StringComparison.Ordinal);
    }

    private static RuleFile.Rule Rule(string product, string alert, string service) =>
        RuleGroups.For(Watched.Product(product, "staging"))
            .SelectMany(group => RuleFile.Of(group, Watched.Links).Groups)
            .SelectMany(group => group.Rules)
            .Single(rule => rule.Alert == alert && rule.Labels!["service"] == service);
}
