using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>The documents' troubleshooting sections, as pages of their repositories.</summary>
public sealed class RunbookRowTests
{
    [Fact]
    [Trait("Requirement", "BG-P01")]
    public async Task TestsFailing_OfBrainGateway_HasItsThreeSteps()
    {
        var page = await PageAsync("brain-gateway", "tests-failing");

        Assert.Equal(3, Steps(page));
        Assert.Contains("`pytest tests/ -v`", page, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BG-P02")]
    public async Task BuildFailures_OfBrainGateway_HasItsThreeSteps()
    {
        var page = await PageAsync("brain-gateway", "build-failures");

        Assert.Equal(3, Steps(page));
        Assert.Contains("`requirements.txt` and `go.mod`", page, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BG-P03")]
    public async Task DeploymentFailures_OfBrainGateway_HasItsThreeStepsAndItsAlert()
    {
        var page = await PageAsync("brain-gateway", "deployment-failures");

        Assert.Equal(3, Steps(page));
        Assert.Contains("`kubectl logs -n staging deployment/brain-deployment`", page, StringComparison.Ordinal);
        Assert.EndsWith("Alerts that lead here: `deployment_failed`\n", page, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BG-P04")]
    public async Task EndToEndFailures_OfBrainGateway_SaysWhereScreenshotsAreAndHowToRunOneTest()
    {
        var page = await PageAsync("brain-gateway", "e2e-failures");

        Assert.Contains("playwright-screenshots", page, StringComparison.Ordinal);
        Assert.Contains("`pytest e2e_tests/test_platform.py::TestName::test_method --headed`", page, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "PW-P06")]
    public async Task Runbooks_OfPiwardrive_AreTheDocumentsThree()
    {
        Assert.Contains("`curl -f http://localhost:8080/health`", await PageAsync("piwardrive", "performance-tests-failing"), StringComparison.Ordinal);
        Assert.Contains("`docker ps -a`", await PageAsync("piwardrive", "deployment-failures"), StringComparison.Ordinal);
        Assert.Contains("Look for missing test cases", await PageAsync("piwardrive", "coverage-issues"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AU-P10")]
    public async Task Runbooks_OfAutonomica_AreTheDocumentsThree()
    {
        Assert.Contains("`gh run list --workflow=ci-cd-pipeline.yml`", await PageAsync("autonomica", "pipeline-failures"), StringComparison.Ordinal);
        Assert.Contains("`railway logs --service backend`", await PageAsync("autonomica", "deployment-issues"), StringComparison.Ordinal);
        Assert.Contains("`curl http://prometheus:9090/api/v1/targets`", await PageAsync("autonomica", "monitoring-issues"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AU-P11")]
    public async Task DebugCommands_OfAutonomica_AreForFrontendBackendAndInfrastructure()
    {
        var page = await PageAsync("autonomica", "debug-commands");

        Assert.Contains("`npm run test:coverage`", page, StringComparison.Ordinal);
        Assert.Contains("`pytest --cov=autonomica_api --cov-report=html`", page, StringComparison.Ordinal);
        Assert.Contains("`redis-cli -u $REDIS_URL ping`", page, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "HL-P01")]
    public async Task Runbooks_OfHumanline_AreTheDocumentsFour()
    {
        Assert.Contains("::test_name -v`", await PageAsync("humanline", "test-failures"), StringComparison.Ordinal);
        Assert.Contains("`kubectl logs -f deployment/humanline-backend`", await PageAsync("humanline", "deployment-failures"), StringComparison.Ordinal);
        Assert.Contains("`uv sync --upgrade`", await PageAsync("humanline", "security-scan-failures"), StringComparison.Ordinal);
        Assert.Contains("`uv run bandit -r . -ll`", await PageAsync("humanline", "debug-commands"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "HL-P02")]
    public async Task DebugCommands_OfHumanline_HaveTheLoadTestsNumbers() => Assert.Contains(
        "`uv run locust --host=http://localhost:8000 --users 10 --spawn-rate 2`",
        await PageAsync("humanline", "debug-commands"),
        StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "GS-P01")]
    public async Task Runbooks_OfGoldensignals_AreTheDocumentsThree()
    {
        Assert.Contains("`gh run rerun <run-id> --failed`", await PageAsync("goldensignals", "ci-failures"), StringComparison.Ordinal);
        Assert.Contains("`docker builder prune -a`", await PageAsync("goldensignals", "docker-build-issues"), StringComparison.Ordinal);
        Assert.Contains("`helm list -n production`", await PageAsync("goldensignals", "deployment-failures"), StringComparison.Ordinal);
    }

    private static Task<string> PageAsync(string product, string name) => PlannedFiles.ContentAsync(product, $"docs/runbooks/{name}.md");

    private static int Steps(string page) => page.Split('\n').Count(line => line.Length > 1 && char.IsAsciiDigit(line[0]) && line[1] == '.');
}
