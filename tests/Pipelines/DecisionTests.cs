using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Slipway.Pipelines.Scripts;
using Xunit;
using Actions = Slipway.Catalog.Actions;

namespace Slipway.Tests.Pipelines;

/// <summary>What was decided where the documents are silent or contradict themselves, as far as the generated files show it.</summary>
public sealed partial class DecisionTests
{
    [Fact, Trait("Requirement", "AU-X12")]
    public void Autonomica_GeneratedFiles_HaveNoPasswordInAnUrl()
    {
        var deploy = WorkflowView.Of("autonomica", "deploy-production.yml").Job("deploy");

        Assert.Equal("${{ vars.REDIS_URL }}", deploy.Variable("REDIS_URL"));
        Assert.Null(deploy.Variable("DATABASE_URL"));
        Assert.All(Products.FilesOf("autonomica"), file => Assert.DoesNotMatch(PasswordInUrl(), file.Value));
    }

    [Fact, Trait("Requirement", "AU-X15")]
    public void Autonomica_SettingsOfPytest_StandUnderTheNameThatPytestReads() =>
        Assert.Contains("\n[pytest]\n", Products.FilesOf("autonomica")["autonomica-api/pytest.ini"], StringComparison.Ordinal);

    [Fact, Trait("Requirement", "AU-X16")]
    public void Autonomica_SettingsOfJest_MapModulesByTheKeyThatJestReads()
    {
        var text = Products.FilesOf("autonomica")["autonomica-frontend/jest.config.js"];
        var settings = JsonNode.Parse(text[text.IndexOf('{', StringComparison.Ordinal)..].TrimEnd('\n', ';'))!.AsObject();

        Assert.Equal("<rootDir>/src/$1", settings["moduleNameMapper"]!["^@/(.*)$"]!.ToString());
        Assert.DoesNotContain("moduleNameMapping", settings.Select(entry => entry.Key));
    }

    [Fact, Trait("Requirement", "AU-X17")]
    public void Autonomica_KeepsNode18_WithActionsThatAreNotOld()
    {
        var job = WorkflowView.Of("autonomica", "ci-cd-pipeline.yml").Job("test-and-quality");

        Assert.Equal("18", job.Uses("actions/setup-node").With("node-version"));
        Assert.Equal(Actions.SetupPython.Reference, job.Uses("actions/setup-python").Uses);
        Assert.NotEqual("v4", Actions.SetupPython.Version.Split('.')[0]);
    }

    [Fact, Trait("Requirement", "AU-X20")]
    public void Autonomica_RollbackOnRailway_RestoresTheEarlierDeploymentByItsApi()
    {
        var fast = WorkflowView.Of("autonomica", "automated-rollback.yml").Job("fast");
        var files = Products.FilesOf("autonomica");

        fast.Runs("go_back backend autonomica-api bash \"$GITHUB_WORKSPACE/.github/scripts/roll-back-hosted.sh\" backend production");
        Assert.Contains("deploymentRollback(id: $id)", files[ScriptPaths.RollBackHosted], StringComparison.Ordinal);
        Assert.All(files, file => Assert.DoesNotContain("railway rollback", file.Value, StringComparison.Ordinal));
    }

    [Fact, Trait("Requirement", "BG-X02")]
    public void BrainGateway_UploadOfCoverage_HasItsToken()
    {
        var upload = WorkflowView.Of("brain-gateway", "ci-cd.yml").Job("test-brain").Uses("codecov/codecov-action");

        Assert.Equal("${{ secrets.CODECOV_TOKEN }}", upload.With("token"));
    }

    [Fact, Trait("Requirement", "BG-X05")]
    public void BrainGateway_ProductionDeployment_IsGivenUpAfter300Seconds() =>
        Assert.Matches(@"(?m)^declare -A limits=\(.*\[production\]='300'", Products.FilesOf("brain-gateway")[ScriptPaths.Release]);

    [Fact, Trait("Requirement", "GS-X02")]
    public void GoldenSignals_Deployment_FollowsRunsOfMainOnly() =>
        Assert.Equal(["main"], WorkflowView.Of("goldensignals", "cd.yml").Trigger("workflow_run", "branches"));

    [Fact, Trait("Requirement", "GS-X04")]
    public void GoldenSignals_ClusterRegionAndRole_AreVariablesOfTheEnvironment()
    {
        var deploy = WorkflowView.Of("goldensignals", "cd.yml").Job("staging");

        Assert.Equal("staging", deploy.Environment);
        Assert.Equal("${{ vars.CLUSTER_NAME }}", deploy.Step("Reach the cluster").Variable("CLUSTER"));
        Assert.Equal("${{ vars.AWS_REGION }}", deploy.Uses("aws-actions/configure-aws-credentials").With("aws-region"));
        Assert.Equal("${{ vars.AWS_ROLE_TO_WATCH }}", deploy.Uses("aws-actions/configure-aws-credentials").With("role-to-assume"));
    }

    [Fact, Trait("Requirement", "GS-X08")]
    public void GoldenSignals_Workflows_UseARoleAndNoStoredKey() => Assert.All(
        Products.FilesOf("goldensignals").Where(file => file.Key.StartsWith(".github/", StringComparison.Ordinal)),
        file =>
        {
            Assert.DoesNotContain("AWS_ACCESS_KEY_ID", file.Value, StringComparison.Ordinal);
            Assert.DoesNotContain("AWS_SECRET_ACCESS_KEY", file.Value, StringComparison.Ordinal);
        });

    [Fact, Trait("Requirement", "HL-X03")]
    public void Humanline_GateOfCoverage_IsReadByPytest()
    {
        var section = Products.FilesOf("humanline")["pytest.ini"].Split("\n[pytest]\n")[1];

        Assert.Contains("--cov-fail-under=90", section, StringComparison.Ordinal);
        Assert.DoesNotContain("[", section, StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "HL-X10")]
    public void Humanline_Build_MakesTheTarballAndAnImageBesideIt()
    {
        var build = WorkflowView.Of("humanline", "deploy.yml").Jobs.Single(job => job.Has("tar -czf app.tar.gz"));

        Assert.Equal("true", build.Uses("docker/build-push-action", "Publish").With("push"));
        Assert.Contains(build.Steps, step => step.With("path") == "app.tar.gz");
    }

    [Fact, Trait("Requirement", "PW-X02")]
    public void Piwardrive_Coverage_BlocksBelow80AndInformsBelow90()
    {
        var job = WorkflowView.Of("piwardrive", "deploy-staging.yml").Jobs.First(job => job.Has("track_coverage.sh"));

        Assert.Equal(["coverage report --fail-under=80"], job.Step("Coverage floor").Lines);
        Assert.Equal(
            ["coverage report --fail-under=90 || echo \"::warning::coverage is below the goal of 90%\""], job.Step("Coverage goal").Lines);
    }

    [Fact]
    public void Autonomica_CoverageOfADocumentedCommand_IsHeldToTheFloor() =>
        Assert.Contains("floor=80", WorkflowView.Of("autonomica", "ci-cd-pipeline.yml").Job("test-and-quality").Steps
            .First(step => step is { Name: "Coverage floor", Directory: "autonomica-frontend" }).Script, StringComparison.Ordinal);

    [Fact]
    public void Autonomica_OutcomeOfADeployment_IsToldByTheJobThatMadeIt()
    {
        var told = WorkflowView.Of("autonomica", "deploy-staging.yml").Job("deploy").Step("Have the outcome written down");

        Assert.Equal("always() && steps.release.outputs.released == 'true'", told.If);
        Assert.Equal("${{ job.status == 'success' && 'healthy' || 'aborted' }}", told.Variable("OUTCOME"));
    }

    [Fact, Trait("Requirement", "PW-X04")]
    public void Piwardrive_LoadTests_HaveBothFigures()
    {
        var config = JsonNode.Parse(Products.FilesOf("piwardrive")["performance_config.json"])!["load_test_config"]!;
        var load = WorkflowView.Of("piwardrive", "performance-monitoring.yml").Job("load");

        Assert.Equal((10, 60), ((int)config["default_concurrent_users"]!, (int)config["default_duration_seconds"]!));
        Assert.Equal("${{ inputs.users || '50' }}", load.Step("Load: load").Variable("USERS"));
        Assert.Equal("${{ inputs.duration || '300' }}s", load.Step("Load: load").Variable("DURATION"));
    }

    [Fact, Trait("Requirement", "PW-X07")]
    public void Piwardrive_DeploysByAskingForARollout_AndUsesNoKeyOfAHost()
    {
        var files = Products.FilesOf("piwardrive");

        Assert.Contains("ask release.yml", files[ScriptPaths.Release], StringComparison.Ordinal);
        Assert.All(files, file => Assert.DoesNotContain("secrets.PRODUCTION_DEPLOY_KEY", file.Value, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"://[^/\s:@']+:[^/\s:@'$]+@")]
    private static partial Regex PasswordInUrl();
}
