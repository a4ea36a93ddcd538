using Xunit;

namespace Slipway.Tests.Observability;

/// <summary>The pages that alerts lead to, with the documents' own commands.</summary>
public sealed class RunbookRowTests
{
    [Theory]
    [Trait("Requirement", "BG-P01")]
    [InlineData("# Tests fail", "`pytest tests/ -v`")]
    public void BrainGateway_TestsFailing_HasThreeSteps(params string[] said) => AssertPage("brain-gateway", "tests-failing", 3, said);

    [Theory]
    [Trait("Requirement", "BG-P02")]
    [InlineData("# The build fails", "Clear the cache and build again")]
    public void BrainGateway_BuildFailures_HasThreeSteps(params string[] said) => AssertPage("brain-gateway", "build-failures", 3, said);

    [Theory]
    [Trait("Requirement", "BG-P03")]
    [InlineData("`kubectl logs -n staging deployment/brain-deployment`", "Alerts that lead here: `deployment_failed`")]
    public void BrainGateway_DeploymentFailures_ShowsTheLog(params string[] said) => AssertPage("brain-gateway", "deployment-failures", 3, said);

    [Theory]
    [Trait("Requirement", "BG-P04")]
    [InlineData("playwright-screenshots", "--headed")]
    public void BrainGateway_EndToEndFailures_ShowsScreenshotsAndTheCommand(params string[] said) => AssertPage("brain-gateway", "e2e-failures", 3, said);

    [Theory]
    [Trait("Requirement", "PW-P06")]
    [InlineData("performance-tests-failing", "`python scripts/performance_monitor.py --debug`")]
    [InlineData("deployment-failures", "`docker ps -a`")]
    [InlineData("coverage-issues", "Verify the coverage configuration")]
    public void Piwardrive_Runbook_HasTheDocumentsThreeSteps(string page, string said) => AssertPage("piwardrive", page, 3, said);

    [Theory]
    [Trait("Requirement", "PW-K10")]
    [InlineData("`curl -f http://localhost:8080/health`")]
    public void Piwardrive_Performance_BeginsWithTheHealthEndpoint(string said) => AssertPage("piwardrive", "performance-tests-failing", 3, said);

    [Theory]
    [Trait("Requirement", "PW-K11")]
    [InlineData("from src.database import test_connection")]
    public void Piwardrive_Performance_ChecksTheDatabase(string said) => AssertPage("piwardrive", "performance-tests-failing", 3, said);

    [Theory]
    [Trait("Requirement", "AU-P10")]
    [InlineData("pipeline-failures", "`gh run list --workflow=ci-cd-pipeline.yml`")]
    [InlineData("deployment-issues", "`railway status --service backend`")]
    [InlineData("monitoring-issues", "`curl http://prometheus:9090/api/v1/targets`")]
    public void Autonomica_Runbook_HasTheDocumentsCommands(string page, string said) => AssertPage("autonomica", page, 3, said);

    [Theory]
    [Trait("Requirement", "AU-P11")]
    [InlineData("`npm run test:coverage`", "`bandit -r .`", "`curl -f https://worker.autonomica.app/health`")]
    public void Autonomica_DebugCommands_AreAllThere(params string[] said) => AssertPage("autonomica", "debug-commands", 4, said);

    [Theory]
    [Trait("Requirement", "HL-P01")]
    [InlineData("test-failures", 3, "`pytest --pdb tests/unit/test_name.py`")]
    [InlineData("deployment-failures", 3, "`kubectl logs -f deployment/humanline-backend`")]
    [InlineData("security-scan-failures", 3, "`uv sync --upgrade`")]
    [InlineData("debug-commands", 4, "`uv run bandit -r . -ll`")]
    public void Humanline_Runbook_HasTheDocumentsSteps(string page, int steps, string said) => AssertPage("humanline", page, steps, said);

    [Theory]
    [Trait("Requirement", "HL-P02")]
    [InlineData("`uv run locust --host=http://localhost:8000 --users 10 --spawn-rate 2`")]
    public void Humanline_DebugCommands_RunLocustAsTheDocumentDoes(string said) => AssertPage("humanline", "debug-commands", 4, said);

    [Theory]
    [Trait("Requirement", "GS-P01")]
    [InlineData("ci-failures", "`gh run rerun <run-id> --failed`")]
    [InlineData("docker-build-issues", "`docker builder prune -a`")]
    [InlineData("deployment-failures", "`helm list -n production`")]
    public void Goldensignals_Runbook_HasTheDocumentsCommands(string page, string said) => AssertPage("goldensignals", page, 2, said);

    private static void AssertPage(string product, string name, int steps, params string[] said)
    {
        var page = Generated.Runbook(product, name);

        Assert.Contains($"\n{steps}. ", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"\n{steps + 1}. ", page, StringComparison.Ordinal);
        Assert.All(said, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }
}
