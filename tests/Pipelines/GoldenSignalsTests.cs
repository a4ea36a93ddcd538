using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>GoldenSignalsAI's document, row by row, on what is generated: checks and builds.</summary>
public sealed class GoldenSignalsTests
{
    private const string Product = "goldensignals";

    private static readonly WorkflowView s_ci = WorkflowView.Of(Product, "ci.yml");

    private static JobView Backend => s_ci.Job("backend-tests");

    private static JobView Frontend => s_ci.Job("frontend-tests");

    private static JobView Docker => s_ci.Job("docker");

    [Fact, Trait("Requirement", "GS-W01")]
    public void Ci_OfTheRepository_StandsAtItsPath() => Assert.Equal("CI", s_ci.Name);

    [Fact, Trait("Requirement", "GS-W02")]
    public void Ci_Starts_OnMainAndDevelop()
    {
        Assert.Equal(["main", "develop"], s_ci.Trigger("push", "branches"));
        Assert.Equal(["main", "develop"], s_ci.Trigger("pull_request", "branches"));
    }

    [Fact, Trait("Requirement", "GS-W03")]
    public void Backend_IsNamed() => Assert.Equal("Backend Tests", Backend.Name);

    [Fact, Trait("Requirement", "GS-W04")]
    public void Backend_RunsOn_UbuntuWithRedis()
    {
        Assert.Equal("ubuntu-latest", Backend.RunsOn);
        Assert.Equal(["redis"], Backend.Services);
    }

    [Fact, Trait("Requirement", "GS-W05")]
    public void Backend_Packages_AreCached() => Assert.Equal("pip", Backend.Uses("actions/setup-python").With("cache"));

    [Theory, Trait("Requirement", "GS-W06")]
    [InlineData("black --check .")]
    [InlineData("flake8 .")]
    [InlineData("mypy .")]
    public void Backend_Check_IsRun(string command) => Backend.Runs(command);

    [Fact, Trait("Requirement", "GS-W07")]
    public void Backend_UnitTests_MeasureCoverage() => Assert.True(Backend.Has("pytest tests/unit --cov"));

    [Fact, Trait("Requirement", "GS-W08")]
    public void Backend_IntegrationTests_KnowTheCache()
    {
        Assert.True(Backend.Has("pytest tests/integration"));
        Assert.Equal("redis://localhost:6379/0", Backend.Variable("REDIS_URL"));
    }

    [Fact, Trait("Requirement", "GS-W09")]
    public void Backend_Coverage_GoesToCodecov() =>
        Assert.Equal("${{ secrets.CODECOV_TOKEN }}", Backend.Uses("codecov/codecov-action").With("token"));

    [Fact, Trait("Requirement", "GS-W10")]
    public void Frontend_IsNamed() => Assert.Equal("Frontend Tests", Frontend.Name);

    [Fact, Trait("Requirement", "GS-W11")]
    public void Frontend_RunsOn_UbuntuWithNodeAndItsCache()
    {
        Assert.Equal("ubuntu-latest", Frontend.RunsOn);
        Assert.Equal("npm", Frontend.Uses("actions/setup-node").With("cache"));
    }

    [Theory, Trait("Requirement", "GS-W12")]
    [InlineData("npx eslint .")]
    [InlineData("npx tsc --noEmit")]
    public void Frontend_Check_IsRun(string command) => Assert.Equal("frontend", Frontend.Runs(command).Directory);

    [Fact, Trait("Requirement", "GS-W13")]
    public void Frontend_UnitTests_AreJests() => Assert.True(Frontend.Has("npx jest --ci"));

    [Fact, Trait("Requirement", "GS-W14")]
    public void Frontend_ProductionBuild_IsVerified() => Assert.Equal("frontend", Frontend.Runs("npm run build").Directory);

    [Fact, Trait("Requirement", "GS-W15")]
    public void Security_IsNamed() => Assert.Equal("Security Scanning", s_ci.Job("security").Name);

    [Fact, Trait("Requirement", "GS-W16")]
    public void Security_Tools_AreTrivySafetyAndNpmAudit()
    {
        s_ci.Job("security").Uses("aquasecurity/trivy-action");
        Assert.True(s_ci.Job("security").Has("safety check"));
        Assert.True(s_ci.Job("security").Has("npm audit"));
    }

    [Fact, Trait("Requirement", "GS-W17")]
    public void Security_Gate_FailsOnCriticalAndHigh()
    {
        var trivy = s_ci.Job("security").Uses("aquasecurity/trivy-action");

        Assert.Equal(("CRITICAL,HIGH", "1"), (trivy.With("severity"), trivy.With("exit-code")));
        s_ci.Job("security").Runs("npm audit --audit-level=high");
    }

    [Fact, Trait("Requirement", "GS-W18")]
    public void Quality_IsNamed() => Assert.Equal("Code Quality", s_ci.Job("quality").Name);

    [Fact, Trait("Requirement", "GS-W19")]
    public void Quality_Sonar_HasItsToken() =>
        Assert.Equal("${{ secrets.SONAR_TOKEN }}", s_ci.Job("quality").Uses("SonarSource/sonarqube-scan-action").Variable("SONAR_TOKEN"));

    [Fact, Trait("Requirement", "GS-W20")]
    public void Coverage_BelowTheFloor_Fails()
    {
        Assert.Equal("60", s_ci.Job("quality").Step("Coverage floor").Variable("FLOOR"));
        Assert.True(Backend.Has("--cov-fail-under=60"));
    }

    [Fact, Trait("Requirement", "GS-W21")]
    public void Quality_WaitsFor_BothTests() => Assert.Equal(["backend-tests", "frontend-tests"], s_ci.Job("quality").Needs);

    [Fact, Trait("Requirement", "GS-W22")]
    public void Performance_IsNamed() => Assert.Equal("Performance Tests", s_ci.Job("performance").Name);

    [Fact, Trait("Requirement", "GS-W23")]
    public void Performance_Tools_AreBenchmarkAndLocust()
    {
        Assert.True(s_ci.Job("performance").Has("--benchmark-only"));
        Assert.True(s_ci.Job("performance").Has("locust --locustfile tests/performance/locustfile.py"));
    }

    [Fact, Trait("Requirement", "GS-W24")]
    public void Performance_Users_AreAHundred() => Assert.Equal("100", s_ci.Job("performance").Step("Load: load").Variable("USERS"));

    [Fact, Trait("Requirement", "GS-W25")]
    public void Docker_IsNamed() => Assert.Equal("Docker Build", Docker.Name);

    [Fact, Trait("Requirement", "GS-W26")]
    public void Docker_Images_AreBackendAndFrontend()
    {
        Assert.Equal(["backend", "frontend"], Docker.Matrix("component"));
        Assert.Equal("docker.io/goldensignals/${{ matrix.image }}", Docker.Uses("actions/attest").With("subject-name"));
    }

    [Fact, Trait("Requirement", "GS-W27")]
    public void Docker_Platforms_AreTwo() => Assert.Equal("linux/amd64,linux/arm64", Docker.Step("Publish").With("platforms"));

    [Fact, Trait("Requirement", "GS-W28")]
    public void Docker_Layers_AreCached() => Assert.Equal("type=gha,mode=max,scope=${{ matrix.image }}", Docker.Step("Publish").With("cache-to"));

    [Fact, Trait("Requirement", "GS-W29")]
    public void Docker_Registry_IsDockerHub()
    {
        var login = Docker.Uses("docker/login-action");

        Assert.Equal(("${{ secrets.DOCKER_USERNAME }}", "${{ secrets.DOCKER_PASSWORD }}"), (login.With("username"), login.With("password")));
        Assert.Equal("true", Docker.Step("Publish").With("push"));
    }

    [Fact, Trait("Requirement", "GS-W30")]
    public void Ci_Jobs_AreSix() => Assert.Equal(
        ["Backend Tests", "Frontend Tests", "Security Scanning", "Code Quality", "Performance Tests", "Docker Build"], s_ci.JobNames);

    [Fact, Trait("Requirement", "GS-G06")]
    public void CommitMessages_OfAPullRequest_AreChecked() => Assert.True(s_ci.Job("quality").Has("commitlint --extends"));

    [Fact, Trait("Requirement", "GS-G08")]
    public void IssueReferences_OfAPullRequest_AreChecked() =>
        Assert.Equal("github.event_name == 'pull_request'", s_ci.Job("quality").Step("Issue references").If);
}
