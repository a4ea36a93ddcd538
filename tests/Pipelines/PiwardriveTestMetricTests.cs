using Slipway.Tests.Observability;
using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>What PiWardrive's document wants to know about its tests, in the generated workflows and rules.</summary>
public sealed class PiwardriveTestMetricTests
{
    private static readonly string[] s_metrics = ["ci_test_duration_seconds", "ci_test_memory_bytes", "ci_test_cpu_seconds", "ci_test_failures"];

    private static readonly JobView s_build = WorkflowView.Of("piwardrive", "deploy-staging.yml").Job("build");

    [Fact, Trait("Requirement", "PW-M01")]
    public void Coverage_CountsBranchesBesideLines() =>
        Assert.StartsWith("--cov-branch --cov-report=", s_build.Step("Test: unit").Variable("PYTEST_ADDOPTS"), StringComparison.Ordinal);

    [Fact, Trait("Requirement", "PW-M03")]
    public void Coverage_ThatFellByMoreThanOnePercentInAWeek_IsTold()
    {
        var rule = Generated.Alert("piwardrive", "staging", "coverage_regressed", "piwardrive");

        const string Recorded = "slipway:coverage:now{environment=\"staging\",product=\"piwardrive\",service=\"piwardrive\"}";
        Assert.Equal($"{Recorded} < (0.99 * {Recorded} offset 1w)".Replace("1w", "7d", StringComparison.Ordinal), rule.Expr);
        Assert.Contains("more than 1% below 7d before", rule.Annotations!["summary"], StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "PW-M04")]
    public void Coverage_IsReportedInHtmlAndJsonAndKept()
    {
        var options = s_build.Step("Test: unit").Variable("PYTEST_ADDOPTS")!;
        var kept = s_build.Uses("actions/upload-artifact", "Keep the reports of the coverage");

        Assert.Contains("--cov-report=html", options, StringComparison.Ordinal);
        Assert.Contains("--cov-report=json", options, StringComparison.Ordinal);
        Assert.Equal("htmlcov/\ncoverage.json", kept.With("path"));
        Assert.Equal("always()", kept.If);
    }

    [Fact, Trait("Requirement", "PW-M05")]
    public void Tests_TellTimeMemoryProcessorsAndFailures_AsSeriesThatStay()
    {
        var pushed = s_build.Step("Push the figures");
        var script = Products.FilesOf("piwardrive")[".github/scripts/push-figures.py"];

        Assert.Equal("unit=test-results-unit.xml", pushed.Variable("SUITES"));
        Assert.Equal("unit=test-usage-unit.txt", pushed.Variable("USAGE"));
        Assert.Contains("--junitxml=test-results-unit.xml", s_build.Step("Test: unit").Variable("PYTEST_ADDOPTS"), StringComparison.Ordinal);
        Assert.Equal(
            "/usr/bin/time --output=\"$GITHUB_WORKSPACE/test-usage-unit.txt\" --format='%U %S %M' ./scripts/track_coverage.sh", s_build.Step("Test: unit").Script);
        Assert.All(s_metrics, metric => Assert.Contains($"\"{metric}\"", script, StringComparison.Ordinal));
        Assert.Equal(["coverage", "test duration", "test failures"], Generated.Row("piwardrive", "staging", "tests"));
    }
}
