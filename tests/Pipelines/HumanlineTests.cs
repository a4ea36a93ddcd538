using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>Humanline's document, row by row, on the workflows that test.</summary>
public sealed class HumanlineTests
{
    private const string Product = "humanline";

    private static readonly WorkflowView s_test = WorkflowView.Of(Product, "test.yml");
    private static readonly WorkflowView s_security = WorkflowView.Of(Product, "security.yml");
    private static readonly WorkflowView s_deploy = WorkflowView.Of(Product, "deploy.yml");

    private static string Page => Products.FilesOf(Product)[".github/TESTS.md"];

    [Fact, Trait("Requirement", "HL-W01")]
    public void Test_OfTheRepository_StandsAtItsPath() => Assert.Equal("Test", s_test.Name);

    [Fact, Trait("Requirement", "HL-W02")]
    public void Test_OnPush_ToMainAndDevelop() => Assert.Equal(["main", "develop"], s_test.Trigger("push", "branches"));

    [Fact, Trait("Requirement", "HL-W03")]
    public void Test_OnPullRequest_ToMainAndDevelop() => Assert.Equal(["main", "develop"], s_test.Trigger("pull_request", "branches"));

    [Fact, Trait("Requirement", "HL-W04")]
    public void Test_CanBeStarted_ByHand() => Assert.True(s_test.On.ContainsKey("workflow_dispatch"));

    [Fact, Trait("Requirement", "HL-W05")]
    public void Quality_Lints_FormatsAndLooksForHoles()
    {
        var quality = s_test.Job("quality");

        Assert.Equal("Code Quality & Security", quality.Name);
        Assert.All(["ruff check .", "black --check .", "mypy .", "bandit -r .", "gitleaks"], command => Assert.True(quality.Has(command)));
    }

    [Fact, Trait("Requirement", "HL-W06")]
    public void Matrix_Runs_OnWhatItsAxesSay() =>
        Assert.Equal(("Matrix Testing", "${{ matrix.os }}"), (s_test.Job("matrix").Name, s_test.Job("matrix").RunsOn));

    [Fact, Trait("Requirement", "HL-W07")]
    public void Performance_Tool_IsLocust()
    {
        Assert.Equal("Performance Testing", s_test.Job("performance").Name);
        Assert.True(s_test.Job("performance").Has("locust --locustfile tests/performance/locustfile.py"));
    }

    [Fact, Trait("Requirement", "HL-W08")]
    public void Dependencies_AreScanned() => Assert.Equal("Dependency Scanning", s_test.Job("dependencies").Name);

    [Fact, Trait("Requirement", "HL-W09")]
    public void Summary_OfAllJobs_AlwaysRuns()
    {
        var summary = s_test.Job("summary");

        Assert.Equal(("Test Summary", "always()"), (summary.Name, summary.If));
        Assert.Equal(s_test.JobIds.Where(id => id != "summary"), summary.Needs);
    }

    [Fact, Trait("Requirement", "HL-W10")]
    public void Matrix_Systems_AreThree() => Assert.Equal(["ubuntu-latest", "windows-latest", "macos-latest"], s_test.Job("matrix").Matrix("os"));

    [Fact, Trait("Requirement", "HL-W11")]
    public void Matrix_Versions_AreTextNotNumbers()
    {
        Assert.Equal(["3.11", "3.12", "3.13"], s_test.Job("matrix").Matrix("python-version"));
        Assert.Equal("${{ matrix.python-version }}", s_test.Job("matrix").Uses("astral-sh/setup-uv").With("python-version"));
    }

    [Fact, Trait("Requirement", "HL-W12")]
    public void Security_OfTheRepository_StandsAtItsPath() => Assert.Equal("Security", s_security.Name);

    [Fact, Trait("Requirement", "HL-W13")]
    public void Security_OnPush_ToMainAndDevelop() => Assert.Equal(["main", "develop"], s_security.Trigger("push", "branches"));

    [Fact, Trait("Requirement", "HL-W14")]
    public void Security_OnPullRequest_ToMainOnly() => Assert.Equal(["main"], s_security.Trigger("pull_request", "branches"));

    [Fact, Trait("Requirement", "HL-W15")]
    public void Security_IsLookedAt_EveryNight() => Assert.Equal("""[{"cron":"0 2 * * *"}]""", s_security.On["schedule"]!.ToJsonString());

    [Fact, Trait("Requirement", "HL-W16")]
    public void Security_CanBeStarted_ByHand() => Assert.True(s_security.On.ContainsKey("workflow_dispatch"));

    [Fact, Trait("Requirement", "HL-W17")]
    public void Sast_Tools_AreCodeqlBanditAndSemgrep()
    {
        Assert.Equal("python", s_security.Job("codeql").Uses("github/codeql-action/init").With("languages"));
        s_security.Job("codeql").Uses("github/codeql-action/analyze");
        Assert.True(s_security.Job("sast").Has("bandit -r ."));
        Assert.True(s_security.Job("sast").Has("semgrep scan"));
    }

    [Fact, Trait("Requirement", "HL-W18")]
    public void Dependencies_Tools_AreSafetyAndPipAudit()
    {
        Assert.True(s_security.Job("dependencies").Has("safety check"));
        Assert.True(s_security.Job("dependencies").Has("pip-audit"));
        Assert.True(s_security.Job("licenses").Has("pip-licenses"));
    }

    [Fact, Trait("Requirement", "HL-W19")]
    public void Sast_FailsOnGraveFindings() => Assert.True(s_security.Job("sast").Has("--severity ERROR"));

    [Fact, Trait("Requirement", "HL-W20")]
    public void Licenses_RefusedOnes_AreTheCopyleftFamilies() =>
        Assert.Equal("GPL;AGPL", s_security.Job("licenses").Step("Check the licenses").Variable("REFUSED"));

    [Fact, Trait("Requirement", "HL-T01")]
    public void PytestSettings_OfTheDocument_HaveTheFloor() => Assert.EndsWith(
        """
        [pytest]
        testpaths = tests
        asyncio_mode = auto
        addopts =
            --cov=.
            --cov-report=html
            --cov-fail-under=90
            --verbose

        """,
        Products.FilesOf(Product)["pytest.ini"],
        StringComparison.Ordinal);

    [Fact, Trait("Requirement", "HL-T02")]
    public void Page_OfTheTests_SaysWhatUnitTestsShow() => Assert.Contains(
        "- schema validation: Pydantic models\n- business logic: service layer methods\n- model behavior: SQLAlchemy properties\n", Page, StringComparison.Ordinal);

    [Fact, Trait("Requirement", "HL-T03")]
    public void Integration_Tests_HaveTheirDatabase()
    {
        var start = s_test.Job("matrix").Step("Start postgresql");

        Assert.Equal("matrix.os == 'ubuntu-latest'", start.If);
        Assert.StartsWith("postgresql://", s_test.Job("matrix").Variable("DATABASE_URL"), StringComparison.Ordinal);
        Assert.True(s_test.Job("matrix").Place("Start postgresql") < s_test.Job("matrix").Place("pytest tests/integration"));
    }

    [Theory, Trait("Requirement", "HL-T04")]
    [InlineData("load", "10", null)]
    [InlineData("stress", "200", "github.event_name == 'workflow_dispatch'")]
    [InlineData("endurance", "20", "github.event_name == 'workflow_dispatch'")]
    public void Performance_Course_HasItsUsers(string course, string users, string? condition)
    {
        var step = s_test.Job("performance").Step($"Load: {course}");

        Assert.Equal((users, condition), (step.Variable("USERS"), step.If));
    }

    [Fact, Trait("Requirement", "HL-T07")]
    public void Runtime_Scans_AreContainerSecretsAndInfrastructure()
    {
        Assert.Equal("image", s_deploy.Job("build").Uses("aquasecurity/trivy-action").With("scan-type"));
        Assert.True(s_security.Job("runtime").Has("gitleaks"));
        Assert.Equal("config", s_security.Job("runtime").Uses("aquasecurity/trivy-action").With("scan-type"));
    }

    [Fact, Trait("Requirement", "HL-M01")]
    public void UnitTests_CoverNinetyPercent_OrFail() => Assert.Contains(
        WorkflowView.Of("humanline", "test.yml").Jobs,
        job => job.Has("pytest tests/unit --cov") && job.Has("--cov-fail-under=90"));
}
