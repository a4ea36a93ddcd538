using System.Text.Json.Nodes;
using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>PiWardrive's document, row by row, on what is generated: dependencies and performance.</summary>
public sealed class PiwardriveTests
{
    private const string Product = "piwardrive";

    private static readonly WorkflowView s_dependencies = WorkflowView.Of(Product, "dependency-testing.yml");
    private static readonly WorkflowView s_performance = WorkflowView.Of(Product, "performance-monitoring.yml");

    private static JsonArray Updates => YamlTree.Parse(Products.FilesOf(Product)[".github/dependabot.yml"])["updates"]!.AsArray();

    [Fact, Trait("Requirement", "PW-W01")]
    public void Dependencies_OfTheRepository_StandAtTheirPath() => Assert.Equal("Dependency Testing", s_dependencies.Name);

    [Fact, Trait("Requirement", "PW-W04")]
    public void Performance_OfTheRepository_StandsAtItsPath() => Assert.Equal("Performance Monitoring", s_performance.Name);

    [Fact, Trait("Requirement", "PW-W06")]
    public void Dependabot_Looks_EveryDayAtSix() => Assert.All(Updates, update => Assert.Equal(
        """{"interval":"daily","time":"06:00","timezone":"UTC"}""", update!["schedule"]!.ToJsonString()));

    [Fact, Trait("Requirement", "PW-W07")]
    public void Dependabot_Groups_AreSecurityMinorAndMajor() => Assert.All(Updates, update => Assert.Equal(
        ["major: version-updates major", "minor: version-updates minor,patch", "security: security-updates "],
        update!["groups"]!.AsObject().Select(group =>
            $"{group.Key}: {group.Value!["applies-to"]} {string.Join(',', WorkflowView.List(group.Value["update-types"]))}").Order(StringComparer.Ordinal)));

    [Fact, Trait("Requirement", "PW-W08")]
    public void Dependabot_People_AreAssignedAndAskedToReview()
    {
        Assert.All(Updates, update => Assert.Equal(["piwardrive-maintainer"], WorkflowView.List(update!["assignees"])));
        Assert.Contains("/requirements*.txt @slipway-demo/piwardrive-reviewers", Products.FilesOf(Product)[".github/CODEOWNERS"].Split('\n'));
    }

    [Fact, Trait("Requirement", "PW-W09")]
    public void Dependabot_Commits_NameTheirScope() =>
        Assert.All(Updates, update => Assert.Equal("scope", update!["commit-message"]!["include"]!.ToString()));

    [Fact, Trait("Requirement", "PW-W10")]
    public void Dependencies_PullRequest_CountsWhenItTouchesThem() =>
        Assert.Equal(["**/requirements*.txt", "pyproject.toml"], s_dependencies.Trigger("pull_request", "paths"));

    [Fact, Trait("Requirement", "PW-W11")]
    public void Dependencies_AreTested_EveryDay() =>
        Assert.Equal("""[{"cron":"0 6 * * *"}]""", s_dependencies.On["schedule"]!.ToJsonString());

    [Fact, Trait("Requirement", "PW-W12")]
    public void Dependencies_CanBeTested_ByHand() => Assert.True(s_dependencies.On.ContainsKey("workflow_dispatch"));

    [Fact, Trait("Requirement", "PW-W13")]
    public void Compatibility_Versions_AreTextNotNumbers()
    {
        Assert.Equal(["3.10", "3.11", "3.12"], s_dependencies.Job("compatibility").Matrix("python-version"));
        Assert.Equal("${{ matrix.python-version }}", s_dependencies.Job("compatibility").Uses("actions/setup-python").With("python-version"));
    }

    [Fact, Trait("Requirement", "PW-W14")]
    public void Audit_Tools_AreSafetyAndBandit()
    {
        Assert.True(s_dependencies.Job("audit").Has("safety check"));
        Assert.True(s_dependencies.Job("audit").Has("bandit -r ."));
    }

    [Fact, Trait("Requirement", "PW-W15")]
    public void Compatibility_OfTheApi_IsChecked() => s_dependencies.Job("compatibility").Runs("python scripts/check_api_compatibility.py");

    [Fact, Trait("Requirement", "PW-W16")]
    public void Audit_OfVulnerabilities_IsEnhanced() =>
        s_dependencies.Job("audit").Runs("python scripts/dependency_audit.py --enhanced-security");

    [Fact, Trait("Requirement", "PW-W17")]
    public void Dependencies_Result_IsToldToThePullRequest()
    {
        var report = s_dependencies.Job("report");

        Assert.Equal("Dependency tests", report.Step("Tell the pull request").Variable("HEADING"));
        Assert.Equal("write", report.Permission("pull-requests"));
        Assert.Equal("always()", report.If);
    }

    [Fact, Trait("Requirement", "PW-W18")]
    public void Performance_OnPush_ToMainAndDevelop() => Assert.Equal(["main", "develop"], s_performance.Trigger("push", "branches"));

    [Fact, Trait("Requirement", "PW-W19")]
    public void Performance_IsMeasured_EveryDay() => Assert.Equal("""[{"cron":"0 3 * * *"}]""", s_performance.On["schedule"]!.ToJsonString());

    [Fact, Trait("Requirement", "PW-W20")]
    public void Performance_ByHand_TakesParametersWithDefaults() => Assert.Equal(
        ["users=50", "duration=300", "threshold=10"],
        s_performance.On["workflow_dispatch"]!["inputs"]!.AsObject().Select(input => $"{input.Key}={input.Value!["default"]}"));

    [Fact, Trait("Requirement", "PW-W21")]
    public void Load_Scenarios_AreQuickAndUsual()
    {
        Assert.Equal("10", s_performance.Job("load").Step("Load: quick").Variable("USERS"));
        Assert.Equal("${{ inputs.users || '50' }}", s_performance.Job("load").Step("Load: load").Variable("USERS"));
        Assert.Equal("${{ inputs.duration || '300' }}s", s_performance.Job("load").Step("Load: load").Variable("DURATION"));
    }

    [Fact, Trait("Requirement", "PW-W22")]
    public void Stress_Users_AreTwoHundred() => Assert.Equal("200", s_performance.Job("stress").Step("Load: stress").Variable("USERS"));

    [Fact, Trait("Requirement", "PW-W23")]
    public void Endurance_Lasts_TwoHours() => Assert.Equal("7200s", s_performance.Job("endurance").Step("Load: endurance").Variable("DURATION"));

    [Fact, Trait("Requirement", "PW-W24")]
    public void Regression_IsFound_AgainstTheBaseline() => s_performance.Job("regression").Runs(
        "python scripts/compare_performance.py --current current_results.json --baseline baseline_results.json");

    [Fact, Trait("Requirement", "PW-K03")]
    public void Baseline_IsMade_ByHandOnly() => Assert.Equal(
        "github.event_name == 'workflow_dispatch'", s_performance.Job("regression").Runs("python scripts/create_performance_baseline.py").If);

    [Fact, Trait("Requirement", "PW-W25")]
    public void Trends_AreKeptAndSummedUp()
    {
        var trends = s_performance.Job("trends");

        Assert.Equal("performance", trends.Uses("actions/upload-artifact").With("name"));
        Assert.True(trends.Has("GITHUB_STEP_SUMMARY"));
    }

    [Fact, Trait("Requirement", "PW-T02")]
    public void Performance_Tests_AreThoseOfTheDocument() => s_performance.Job("load").Runs("python -m pytest tests/performance/ -v");

    [Fact, Trait("Requirement", "PW-K09")]
    public void Coverage_IsTracked_ByTheProductsScript() => Assert.True(s_dependencies.Job("compatibility").Has(" ./scripts/track_coverage.sh"));

    [Fact, Trait("Requirement", "PW-M06")]
    public void Configuration_OfPerformance_StandsAtItsPath() => Assert.Equal(60, Configuration["monitoring_interval"]!.GetValue<int>());

    [Fact, Trait("Requirement", "PW-M13")]
    public void Configuration_OfLoadTests_HasTenUsers() =>
        Assert.Equal(10, Configuration["load_test_config"]!["default_concurrent_users"]!.GetValue<int>());

    [Fact, Trait("Requirement", "PW-M14")]
    public void Configuration_OfLoadTests_TakesAMinute() =>
        Assert.Equal(60, Configuration["load_test_config"]!["default_duration_seconds"]!.GetValue<int>());

    [Fact, Trait("Requirement", "PW-P04")]
    public void Coverage_BelowItsGoal_IsAWarning() => Assert.True(
        WorkflowView.Of("piwardrive", "deploy-staging.yml").Job("build").Has("coverage report --fail-under=90 || echo \"::warning::"));

    private static JsonNode Configuration => JsonNode.Parse(Products.FilesOf("piwardrive")["performance_config.json"])!;
}
