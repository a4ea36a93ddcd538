using System.Text.Json.Nodes;
using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>Rows whose place in the generated files is that of another row: each has its own test, and its own part of the place.</summary>
public sealed class TwiceToldRowTests
{
    private static readonly WorkflowView s_brain = WorkflowView.Of("brain-gateway", "ci-cd.yml");
    private static readonly WorkflowView s_humanline = WorkflowView.Of("humanline", "deploy.yml");
    private static readonly WorkflowView s_piwardrive = WorkflowView.Of("piwardrive", "dependency-testing.yml");

    [Fact, Trait("Requirement", "BG-A02")]
    public void BrainGateway_Vulnerabilities_MayBeWrittenToGithubSecurity() =>
        Assert.Equal("write", s_brain.Job("security").Permission("security-events"));

    [Fact, Trait("Requirement", "BG-T02")]
    public void BrainGateway_EndToEndTests_StandInTheirDirectory() =>
        Assert.Contains(s_brain.Job("e2e").Commands, line => line.StartsWith("pytest e2e_tests/", StringComparison.Ordinal));

    [Fact, Trait("Requirement", "BG-T04")]
    public void BrainGateway_SmokeTests_AreChosenByTheirMarker() =>
        Assert.Contains(s_brain.Job("staging").Commands, line => line.EndsWith(" -m smoke", StringComparison.Ordinal));

    [Fact, Trait("Requirement", "BG-D01")]
    public void BrainGateway_Staging_StartsWithAMerge() =>
        Assert.Equal("github.event_name == 'push' && github.ref == 'refs/heads/main'", s_brain.Job("staging").If);

    [Fact, Trait("Requirement", "BG-D04")]
    public void BrainGateway_Production_StartsWithNothingButARelease() =>
        Assert.Equal(["release"], WorkflowView.Of("brain-gateway", "deploy-production.yml").On.Select(trigger => trigger.Key));

    [Fact, Trait("Requirement", "BG-X03")]
    public void BrainGateway_Production_BuildsNothingAnew() => Assert.DoesNotContain(
        WorkflowView.Of("brain-gateway", "deploy-production.yml").Jobs.SelectMany(job => job.Steps),
        step => step.Uses?.StartsWith("docker/build-push-action@", StringComparison.Ordinal) == true);

    [Fact, Trait("Requirement", "GS-X01")]
    public void GoldenSignals_Deployment_FollowsNoPullRequestsRun()
    {
        var staging = WorkflowView.Of("goldensignals", "cd.yml").Job("staging");

        Assert.Contains("github.event.workflow_run.event == 'push'", staging.If, StringComparison.Ordinal);
        Assert.Contains("github.event.workflow_run.head_repository.full_name == github.repository", staging.If, StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "HL-D03")]
    public void Humanline_CriticalTest_StopsAtTheFirstFailure() =>
        s_humanline.Job("validate").Runs("pytest tests/unit/test_onboarding_schemas.py -x");

    [Fact, Trait("Requirement", "HL-D04")]
    public void Humanline_SecurityCheck_IsBandits() => s_humanline.Job("validate").Runs("bandit -r . -ll");

    [Fact, Trait("Requirement", "HL-D05")]
    public void Humanline_Package_HasNoTests()
    {
        s_humanline.Job("build").Runs("uv export --no-dev > requirements-prod.txt");
        s_humanline.Job("build").Runs("tar -czf app.tar.gz --exclude=tests .");
    }

    [Fact, Trait("Requirement", "HL-X05")]
    public void Humanline_Push_ReachesStagingOnly()
    {
        Assert.Contains("github.event_name == 'push'", s_humanline.Job("staging").If, StringComparison.Ordinal);
        Assert.DoesNotContain("github.event_name == 'push'", s_humanline.Job("production").If, StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "HL-T05")]
    public void Humanline_Sast_HasThreeTools()
    {
        var security = WorkflowView.Of("humanline", "security.yml");

        security.Job("codeql").Uses("github/codeql-action/analyze");
        Assert.Equal((true, true), (security.Job("sast").Has("bandit -r ."), security.Job("sast").Has("semgrep scan")));
    }

    [Fact, Trait("Requirement", "HL-T06")]
    public void Humanline_Dependencies_HaveThreeTools()
    {
        var security = WorkflowView.Of("humanline", "security.yml");

        Assert.Equal((true, true), (security.Job("dependencies").Has("safety check"), security.Job("dependencies").Has("pip-audit")));
        Assert.True(security.Job("licenses").Has("pip-licenses"));
    }

    [Fact, Trait("Requirement", "PW-D04")]
    public void Piwardrive_Staging_IsTestedAgainBeforeProduction() => WorkflowView.Of("piwardrive", "deploy-production.yml").Job("staging")
        .Runs("python -m pytest tests/staging/ -v -m staging");

    [Fact, Trait("Requirement", "PW-K01")]
    public void Piwardrive_ApiCompatibility_IsCheckedByItsScript() =>
        Assert.True(s_piwardrive.Job("compatibility").Has("python scripts/check_api_compatibility.py"));

    [Fact, Trait("Requirement", "PW-K02")]
    public void Piwardrive_Dependencies_AreAuditedByItsScript() =>
        Assert.True(s_piwardrive.Job("audit").Has("python scripts/dependency_audit.py"));

    [Fact, Trait("Requirement", "PW-K04")]
    public void Piwardrive_Performance_IsComparedByItsScript() =>
        Assert.True(WorkflowView.Of("piwardrive", "performance-monitoring.yml").Job("regression").Has("python scripts/compare_performance.py"));

    [Fact, Trait("Requirement", "PW-M15")]
    public void Piwardrive_Configuration_HasTwoHundredUsersAtMost() => Assert.Equal(
        200,
        JsonNode.Parse(Products.FilesOf("piwardrive")["performance_config.json"])!["load_test_config"]!["stress_test_max_users"]!.GetValue<int>());

    [Fact, Trait("Requirement", "AU-X06")]
    public void Autonomica_Deployment_NeedsTheChecksOfItsCommit() => Assert.All(
        ["deploy-staging.yml", "deploy-production.yml"],
        file => Assert.Equal(["wait-for-checks"], WorkflowView.Of("autonomica", file).Job("deploy").Needs));

    [Fact, Trait("Requirement", "AU-X10")]
    public void Autonomica_Assessment_FailsOnlyAfterTheLastEndpoint()
    {
        var lines = Products.FilesOf("autonomica")["scripts/assess-health.sh"].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains("set -uo pipefail", lines);
        Assert.Equal("exit \"$failed\"", lines[^1]);
    }
}
