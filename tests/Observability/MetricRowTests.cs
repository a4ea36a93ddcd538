using Xunit;

namespace Slipway.Tests.Observability;

/// <summary>The figures that the documents want to see, as they are recorded and drawn.</summary>
public sealed class MetricRowTests
{
    [Fact]
    [Trait("Requirement", "BG-M01")]
    public void BrainGateway_TestSuccess_IsTheLowestOfItsWorkflows() =>
        Assert.Equal("min(ci_test_success_ratio{product=\"brain-gateway\"})", Recorded("brain-gateway", "slipway:test_success:now"));

    [Fact]
    [Trait("Requirement", "BG-M02")]
    public void BrainGateway_Coverage_IsRedBelowEightyPercent()
    {
        Assert.Equal("min(ci_coverage_percent{product=\"brain-gateway\"}) / 100", Recorded("brain-gateway", "slipway:coverage:now"));
        Assert.Equal(0.8m, Generated.LimitOf("brain-gateway", "staging", "coverage"));
    }

    [Fact]
    [Trait("Requirement", "BG-M03")]
    public void BrainGateway_Benchmarks_AreTheLoadTestsResponseTimes() =>
        Assert.Equal("max(perf_response_time_seconds{product=\"brain-gateway\"})", Recorded("brain-gateway", "slipway:performance:now"));

    [Fact]
    [Trait("Requirement", "BG-M04")]
    public void BrainGateway_Vulnerabilities_AreCountedOverAllSeverities() =>
        Assert.Equal("sum(ci_open_vulnerabilities{product=\"brain-gateway\"})", Recorded("brain-gateway", "slipway:vulnerabilities:now"));

    [Fact]
    [Trait("Requirement", "BG-M05")]
    public void BrainGateway_ImageSize_IsDrawnInBytes()
    {
        Assert.Equal("max(ci_image_size_bytes{product=\"brain-gateway\"})", Recorded("brain-gateway", "slipway:image_size:now"));
        Assert.Equal("bytes", Generated.Graph("brain-gateway", "staging", "image size")["fieldConfig"]!["defaults"]!["unit"]!.ToString());
    }

    [Fact]
    [Trait("Requirement", "BG-M07")]
    public void BrainGateway_Throughput_IsRedBelowAThousandInASecond()
    {
        Assert.Equal(
            "sum(rate(http_requests_total{product=\"brain-gateway\",environment=\"staging\",service=\"gateway\"}[5m]))",
            Generated.Recorded("brain-gateway", "staging", "slipway:throughput:5m", "gateway"));
        Assert.Equal(1000m, Generated.LimitOf("brain-gateway", "staging", "throughput"));
    }

    [Fact]
    [Trait("Requirement", "PW-M16")]
    public void Piwardrive_Application_ShowsTimesThroughputAndErrors() =>
        Assert.Equal(["response time", "throughput", "error rate"], Generated.Row("piwardrive", "production", "application"));

    [Fact]
    [Trait("Requirement", "PW-M17")]
    public void Piwardrive_System_ShowsProcessorsMemoryAndDisk() =>
        Assert.Equal(["cpu", "memory", "disk used"], Generated.Row("piwardrive", "production", "system"));

    [Fact]
    [Trait("Requirement", "PW-M18")]
    public void Piwardrive_Database_ShowsQueryTimesAndConnections()
    {
        Assert.Equal(["database query time", "database connections"], Generated.Row("piwardrive", "production", "database"));
        Assert.Equal(
            "sum(pg_stat_activity_count{product=\"piwardrive\",environment=\"production\",service=\"database\"})",
            Generated.Recorded("piwardrive", "production", "slipway:database_connections:now", "database"));
    }

    [Fact]
    [Trait("Requirement", "PW-M19")]
    public void Piwardrive_Tests_ShowCoverageDurationAndFailures() =>
        Assert.Equal(["coverage", "test duration", "test failures"], Generated.Row("piwardrive", "staging", "tests"));

    [Fact]
    [Trait("Requirement", "PW-M20")]
    public void Piwardrive_Deployment_ShowsSuccessAndRollbacks()
    {
        Assert.Equal(["deployment success", "rollback frequency"], Generated.Row("piwardrive", "production", "deployment"));
        Assert.Equal(
            "sum(rate(delivery_deployments_total{product=\"piwardrive\",environment=\"production\",outcome=\"rolled-back\"}[30d]))",
            Recorded("piwardrive", "slipway:rollback_frequency:30d", "production"));
    }

    [Fact]
    [Trait("Requirement", "PW-A10")]
    public void Piwardrive_Dashboard_IsDrawnAnewEveryHalfMinute()
    {
        var dashboard = Slipway.Observability.Dashboards.ProductDashboard.For(Watched.Product("piwardrive", "production"));

        Assert.Equal("30s", dashboard.Refresh);
        Assert.Equal("piwardrive in production", dashboard.Title);
    }

    [Theory]
    [Trait("Requirement", "AU-M07")]
    [InlineData("slipway:response_time:p50_5m", "histogram_quantile(0.5, ")]
    [InlineData("slipway:response_time:p95_5m", "histogram_quantile(0.95, ")]
    [InlineData("slipway:response_time:p99_5m", "histogram_quantile(0.99, ")]
    [InlineData("slipway:error_rate:5m", "(sum(rate(http_requests_total{")]
    [InlineData("slipway:throughput:5m", "sum(rate(http_requests_total{")]
    [InlineData("slipway:availability:30d", "avg(avg_over_time(probe_success{")]
    public void Autonomica_ApplicationFigure_IsRecordedOfItsBackend(string series, string start) =>
        Assert.StartsWith(start, Generated.Recorded("autonomica", "production", series, "backend"), StringComparison.Ordinal);

    [Theory]
    [Trait("Requirement", "AU-M08")]
    [InlineData("slipway:daily_active_users:now", "autonomica_daily_active_users")]
    [InlineData("slipway:session_duration:now", "autonomica_session_duration_seconds")]
    [InlineData("slipway:feature_adoption:now", "autonomica_feature_adoption_ratio")]
    [InlineData("slipway:conversion_rate:now", "autonomica_conversion_ratio")]
    [InlineData("slipway:user_satisfaction:now", "autonomica_feedback_score")]
    public void Autonomica_BusinessFigure_IsRecordedFromWhatTheBackendExposes(string series, string metric) => Assert.Equal(
        $"avg({metric}{{product=\"autonomica\",environment=\"production\",service=\"backend\"}})",
        Generated.Recorded("autonomica", "production", series, "backend"));

    [Fact]
    [Trait("Requirement", "AU-M09")]
    public void Autonomica_Infrastructure_IsWhatItsProcessesTellAndNothingThatNeverComes()
    {
        Assert.Equal(
            "max(rate(process_cpu_seconds_total{product=\"autonomica\",environment=\"production\",service=\"backend\"}[5m]))",
            Generated.Recorded("autonomica", "production", "slipway:cpu:5m", "backend"));
        Assert.Equal(["cpu", "memory"], Generated.Row("autonomica", "production", "infrastructure"));
        Assert.DoesNotContain(Generated.Rules("autonomica", "production"), rule => rule.Expr.Contains("node_", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "HL-M04")]
    public void Humanline_Throughput_IsRedBelowAHundredInASecond()
    {
        Assert.Contains(
            "rate(http_requests_total{product=\"humanline\",environment=\"production\",service=\"backend\"}[5m])",
            Generated.Recorded("humanline", "production", "slipway:throughput:5m", "backend"),
            StringComparison.Ordinal);
        Assert.Equal(100m, Generated.LimitOf("humanline", "production", "throughput"));
    }

    [Fact]
    [Trait("Requirement", "GS-M02")]
    public void Goldensignals_StagingDeployments_AreDaily()
    {
        Assert.Equal(
            "sum(rate(delivery_deployments_total{product=\"goldensignals\",environment=\"staging\",outcome=\"succeeded\"}[1d]))",
            Recorded("goldensignals", "slipway:deployment_frequency:1d"));
        Assert.Equal(1m / 86_400, Generated.LimitOf("goldensignals", "staging", "deployment frequency"), precision: 9);
    }

    [Fact]
    [Trait("Requirement", "GS-M03")]
    public void Goldensignals_ProductionDeployments_AreWeekly()
    {
        Assert.Contains("[7d]", Recorded("goldensignals", "slipway:deployment_frequency:7d", "production"), StringComparison.Ordinal);
        Assert.Equal(1m / 604_800, Generated.LimitOf("goldensignals", "production", "deployment frequency"), precision: 9);
    }

    [Fact]
    [Trait("Requirement", "GS-M04")]
    public void Goldensignals_LeadTimeToStaging_IsRedAtAnHour()
    {
        Assert.Equal("max(delivery_lead_time_seconds{product=\"goldensignals\",environment=\"staging\"})", Recorded("goldensignals", "slipway:lead_time:now"));
        Assert.Equal(3_600m, Generated.LimitOf("goldensignals", "staging", "lead time"));
    }

    [Fact]
    [Trait("Requirement", "GS-M05")]
    public void Goldensignals_LeadTimeToProduction_IsRedAtFourHours() =>
        Assert.Equal(14_400m, Generated.LimitOf("goldensignals", "production", "lead time"));

    [Fact]
    [Trait("Requirement", "GS-M06")]
    public void Goldensignals_RestoringSlowly_FiresAtThirtyMinutes() => Assert.Equal(
        "slipway:time_to_restore:now{environment=\"production\",product=\"goldensignals\",service=\"goldensignals\"} >= 1800",
        Generated.Alert("goldensignals", "production", "restore_slow", "goldensignals").Expr);

    private static string Recorded(string product, string series, string environment = "staging") =>
        Generated.Recorded(product, environment, series, product);
}
