using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>Brain/Gateway's document, row by row, on the workflows that are generated.</summary>
public sealed class BrainGatewayTests
{
    private const string Product = "brain-gateway";

    private static readonly WorkflowView s_ci = WorkflowView.Of(Product, "ci-cd.yml");
    private static readonly WorkflowView s_production = WorkflowView.Of(Product, "deploy-production.yml");

    [Fact, Trait("Requirement", "BG-W01")]
    public void Ci_OfTheRepository_StandsAtItsPath() => Assert.Equal("CI/CD", s_ci.Name);

    [Fact, Trait("Requirement", "BG-W02")]
    public void Ci_OnPushAndPullRequest_HasNoFilter() => Assert.Equal("""{"push":{},"pull_request":{}}""", s_ci.On.ToJsonString());

    [Fact, Trait("Requirement", "BG-W03")]
    public void Ci_Jobs_AreSix() => Assert.Equal(
        ["Test Brain Service", "Test Gateway Service", "Security Scanning", "Build Docker Images", "E2E Tests", "Deploy to Staging"], s_ci.JobNames);

    [Fact, Trait("Requirement", "BG-W04")]
    public void TestBrain_IsNamed() => Assert.Equal("Test Brain Service", s_ci.Job("test-brain").Name);

    [Fact, Trait("Requirement", "BG-W05")]
    public void TestBrain_Lints_WithRuff() => Assert.Equal("brain", s_ci.Job("test-brain").Runs("ruff check .").Directory);

    [Fact, Trait("Requirement", "BG-W06")]
    public void TestBrain_ChecksTypes_WithMypy() => Assert.Equal("brain", s_ci.Job("test-brain").Runs("mypy .").Directory);

    [Fact, Trait("Requirement", "BG-W07")]
    public void TestBrain_RunsPytest_WithCoverage() =>
        Assert.StartsWith("pytest --cov --cov-report=xml ", s_ci.Job("test-brain").Step("Test: brain-unit").Script, StringComparison.Ordinal);

    [Fact, Trait("Requirement", "BG-W08")]
    public void TestBrain_UploadsCoverage_WithItsFlag() =>
        Assert.Equal("brain", s_ci.Job("test-brain").Uses("codecov/codecov-action").With("flags"));

    [Fact, Trait("Requirement", "BG-W09")]
    public void TestGateway_IsNamed() => Assert.Equal("Test Gateway Service", s_ci.Job("test-gateway").Name);

    [Fact, Trait("Requirement", "BG-W10")]
    public void TestGateway_Lints_WithGolangciLint() =>
        Assert.Equal("gateway", s_ci.Job("test-gateway").Uses("golangci/golangci-lint-action").With("working-directory"));

    [Fact, Trait("Requirement", "BG-W11")]
    public void TestGateway_Tests_DetectRaces() => Assert.True(s_ci.Job("test-gateway").Has("go test -race "));

    [Fact, Trait("Requirement", "BG-W12")]
    public void TestGateway_Coverage_IsMeasuredAndUploaded()
    {
        Assert.True(s_ci.Job("test-gateway").Has("-coverprofile=coverage.out"));
        Assert.Equal("gateway", s_ci.Job("test-gateway").Uses("codecov/codecov-action").With("flags"));
    }

    [Fact, Trait("Requirement", "BG-W13")]
    public void Security_IsNamed() => Assert.Equal("Security Scanning", s_ci.Job("security").Name);

    [Fact, Trait("Requirement", "BG-W14")]
    public void Security_ScansFiles_AndFailsOnCriticalOnes()
    {
        var gate = s_ci.Job("security").Uses("aquasecurity/trivy-action", "Trivy: files");

        Assert.Equal(("fs", "CRITICAL", "1"), (gate.With("scan-type"), gate.With("severity"), gate.With("exit-code")));
    }

    [Fact, Trait("Requirement", "BG-W15")]
    public void Security_ChecksPythonPackages_WithSafety() => Assert.True(s_ci.Job("security").Has("safety check"));

    [Fact, Trait("Requirement", "BG-W16")]
    public void Security_Findings_GoToGithub()
    {
        Assert.Equal("trivy.sarif", s_ci.Job("security").Uses("github/codeql-action/upload-sarif").With("sarif_file"));
        Assert.Equal("write", s_ci.Job("security").Permission("security-events"));
    }

    [Fact, Trait("Requirement", "BG-W17")]
    public void Build_IsNamed() => Assert.Equal("Build Docker Images", s_ci.Job("build").Name);

    [Fact, Trait("Requirement", "BG-W18")]
    public void Build_Images_AreBrainAndGateway() => Assert.Equal(["brain", "gateway"], s_ci.Job("build").Matrix("component"));

    [Fact, Trait("Requirement", "BG-W19")]
    public void Build_Layers_AreCached()
    {
        var build = s_ci.Job("build").Uses("docker/build-push-action", "Build");

        Assert.Equal("type=gha,scope=${{ matrix.image }}", build.With("cache-from"));
        Assert.Equal("type=gha,mode=max,scope=${{ matrix.image }}", build.With("cache-to"));
    }

    [Fact, Trait("Requirement", "BG-W20")]
    public void EndToEnd_RunsOnMainOnly() => Assert.Equal(
        ("E2E Tests", "github.event_name == 'push' && github.ref == 'refs/heads/main'"), (s_ci.Job("e2e").Name, s_ci.Job("e2e").If));

    [Fact, Trait("Requirement", "BG-W21")]
    public void EndToEnd_Browser_IsChromium() => Assert.True(s_ci.Job("e2e").Has("playwright install --with-deps chromium"));

    [Fact, Trait("Requirement", "BG-W22")]
    public void EndToEnd_Tests_AreAllOfTheirDirectory() => Assert.Null(s_ci.Job("e2e").Runs("pytest e2e_tests/ -v").Directory);

    [Fact, Trait("Requirement", "BG-W23")]
    public void Staging_DeploysFromMainOnly() => Assert.Equal(
        ("Deploy to Staging", "staging", "github.event_name == 'push' && github.ref == 'refs/heads/main'"),
        (s_ci.Job("staging").Name, s_ci.Job("staging").Environment, s_ci.Job("staging").If));

    [Fact, Trait("Requirement", "BG-W24")]
    public void Staging_ReachesTheCluster_WithItsOwnAccess() =>
        Assert.Equal("${{ secrets.KUBE_CONFIG_STAGING }}", s_ci.Job("staging").Step("Reach the cluster").Variable("KUBE_CONFIG"));

    [Fact, Trait("Requirement", "BG-W25")]
    public void Staging_SmokeTests_FollowTheDeployment()
    {
        var staging = s_ci.Job("staging");

        Assert.True(staging.Place("release.sh staging") < staging.Place("pytest e2e_tests/ -m smoke"));
    }

    [Fact, Trait("Requirement", "BG-W26")]
    public void Ci_Jobs_StandInTheirOrder() => Assert.Equal(
        ["test-brain -> build", "test-gateway -> build", "security -> build", "build -> e2e", "e2e -> staging"], s_ci.Edges);

    [Fact, Trait("Requirement", "BG-W27")]
    public void Production_OfTheRepository_StandsAtItsPath() => Assert.Equal("Deploy to Production", s_production.Name);

    [Fact, Trait("Requirement", "BG-W28")]
    public void Production_StartsOnAPublishedRelease() =>
        Assert.Equal("""{"release":{"types":["published"]}}""", s_production.On.ToJsonString());

    [Fact, Trait("Requirement", "BG-W29")]
    public void Production_Images_ArePromotedByDigest()
    {
        var images = s_production.Job("images");

        Assert.Equal("brain gateway", images.Step("Give the tested images the release's tag").Variable("IMAGES"));
        Assert.True(images.Has("imagetools create --tag \"$PREFIX/$image:$VERSION\" \"$PREFIX/$image@$digest\""));
        Assert.DoesNotContain(
            s_production.Jobs.SelectMany(job => job.Steps),
            step => step.Uses?.StartsWith("docker/build-push-action", StringComparison.Ordinal) == true);
    }

    [Fact, Trait("Requirement", "BG-W30")]
    public void Production_Deploys_WithItsOwnAccess()
    {
        Assert.Equal("production", s_production.Job("deploy").Environment);
        Assert.Equal("${{ secrets.KUBE_CONFIG_PRODUCTION }}", s_production.Job("deploy").Step("Reach the cluster").Variable("KUBE_CONFIG"));
        Assert.True(s_production.Job("deploy").Has("release.sh production"));
    }

    [Fact, Trait("Requirement", "BG-W31")]
    public void Production_SmokeTests_AskProduction()
    {
        var deploy = s_production.Job("deploy");

        Assert.True(deploy.Place("release.sh production") < deploy.Place("pytest e2e_tests/ -m smoke"));
        Assert.Equal("https://brain-gateway.example", deploy.Variable("BASE_URL"));
    }

    [Fact, Trait("Requirement", "BG-W32")]
    public void Production_Outcome_IsToldInAnyCase()
    {
        var tell = s_production.Job("deploy").Step("Tell team");

        Assert.StartsWith("always()", tell.If, StringComparison.Ordinal);
        Assert.Equal("${{ secrets.SLACK_WEBHOOK_URL }}", tell.Variable("WEBHOOK"));
    }

    [Fact, Trait("Requirement", "BG-R01")]
    public void Production_FailedDeployment_IsRolledBack() => Assert.Equal(
        ("failure() && needs.deploy.result == 'failure' && needs.deploy.outputs.released == 'true'", "production-rollback"),
        (s_production.Job("rollback").If, s_production.Job("rollback").Environment));

    [Fact, Trait("Requirement", "BG-T01")]
    public void EndToEnd_Packages_ArePinned() =>
        Assert.Matches("^pip install playwright==[0-9.]+ pytest-playwright==[0-9.]+$", s_ci.Job("e2e").Step("Install what the tests need").Script);

    [Fact, Trait("Requirement", "BG-T12")]
    public void EndToEnd_Failure_KeepsTheScreenshots()
    {
        var kept = s_ci.Job("e2e").Uses("actions/upload-artifact", "Keep playwright-screenshots");

        Assert.Equal(("playwright-screenshots", "failure()"), (kept.With("name"), kept.If));
    }

    [Theory]
    [InlineData("user onboarding: signup, verification, wizard"), Trait("Requirement", "BG-T06")]
    [InlineData("scan workflows: create, run, view results"), Trait("Requirement", "BG-T07")]
    [InlineData("report generation: PDF download"), Trait("Requirement", "BG-T08")]
    [InlineData("integrations: Slack, webhooks"), Trait("Requirement", "BG-T09")]
    [InlineData("billing: upgrade, subscription"), Trait("Requirement", "BG-T10")]
    [InlineData("team collaboration: invitations"), Trait("Requirement", "BG-T11")]
    public void Page_OfTheTests_SaysWhatEndToEndTestsShow(string covered) =>
        Assert.Contains($"- {covered}", Products.FilesOf(Product)[".github/TESTS.md"].Split('\n'));
}
