using System.Text;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Xunit;

namespace Slipway.Tests.Spec;

public sealed class ProductFilesTests
{
    private static readonly List<ProductFile> Files = Read();

    [Fact]
    public void Load_TheHousesProducts_HasNoProblems()
    {
        var problems = new ProblemList();

        var catalog = ProductFiles.Read(Files, problems);

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.Equal(Files.Count - 1, catalog.Products.Count);
    }

    [Theory]
    [InlineData("brain-gateway", "  main: {approvals: 2", "  main: {approvals: 9", "branches.main.approvals: \"9\" is not a whole number; allowed: 0 to 6")]
    [InlineData("brain-gateway", "limit: 5m", "limit: 1m", "delivery.production.limit: \"1m\" is shorter than the steps, which take 3m")]
    [InlineData("brain-gateway", "needs: [test-brain, test-gateway, security]", "needs: [test-brian]", "\"test-brian\" is not a job")]
    [InlineData("brain-gateway", "needs: [test-brain, test-gateway, security]", "needs: [staging]", "the jobs wait for one another: build → staging → e2e → build")]
    [InlineData("brain-gateway", "name: E2E Tests", "name: Test Brain Service", "is the name of test-brain too")]
    [InlineData("brain-gateway", "channel: \"#brain-gateway\", ", "", "channel is missing: a channel of the kind slack needs it")]
    [InlineData("brain-gateway", "decision: BG-X02", "decision: BG-X99", "\"BG-X99\" is not a decision")]
    [InlineData("autonomica", "from: database.url", "from: databse.url", "\"databse\" is not a source")]
    [InlineData("goldensignals", "{shift: 100%}]", "{shift: 50%}]", "the last one has to give 100%")]
    [InlineData("goldensignals", "{shift: 10%}, {watch: 15m}, {shift: 100%}", "{shift: 10%}, {shift: 5%}, {shift: 100%}", "a shift to 5% follows one to 10%")]
    [InlineData("goldensignals", "reviewers: {teams: [goldensignals]}", "checklist: [look]", "nobody can approve a deployment")]
    [InlineData("goldensignals", "percentile: 95, below: 500ms", "percentile: 95, below: 5s", "the target 5s lies above the trigger 1000ms of latency")]
    [InlineData("goldensignals", "schedule: [0 2 * * *]", "schedule: [0 25 * * *]", "is not a cron expression")]
    [InlineData("piwardrive", "coverage: {floor: 80%, goal: 90%", "coverage: {floor: 95%, goal: 90%", "the goal (90%) lies below the floor (95%")]
    [InlineData("piwardrive", "python-version: [\"3.10\"", "python-version: [3.10", "write it in quotes")]
    [InlineData("brain-gateway", "{checks: [golangci-lint]}", "{checks: [ruff]}", "ruff is for python, but gateway is written in go")]
    [InlineData("brain-gateway", "matrix: {component: [brain, gateway]}", "matrix: {component: [brian]}", "\"brian\" is not a component")]
    [InlineData("brain-gateway", "component: brain, tool", "component: brian, tool", "tests.brain-unit.component: \"brian\" is not a component; declared: brain, gateway (did you mean brain?)")]
    [InlineData("brain-gateway", "rolls-back: production", "rolls-back: prod", "\"prod\" is not an environment")]
    [InlineData("brain-gateway", "default: [team]", "default: [teams]", "routing.default[0]: \"teams\" is not a channel")]
    [InlineData("brain-gateway", "runbook: deployment-failures", "runbook: deployment-failure", "is not a runbook")]
    [InlineData("brain-gateway", "objective: scan-creation", "objective: scan", "is not an objective")]
    [InlineData("brain-gateway", "below: 500ms", "below: 500%", "does not fit response-time; write a duration like 500ms")]
    [InlineData("brain-gateway", "floor: 80%", "floor: 180%", "a percentage lies between 0% and 100%")]
    [InlineData("brain-gateway", "namespace: staging", "namespace: autonomica/x", "environments.staging.namespace")]
    [InlineData("brain-gateway", "path: .github/workflows/deploy-production.yml", "path: .github/workflows/ci-cd.yml", "is the path of ci too")]
    [InlineData("brain-gateway", "smoke: {younger-than: 7d}", "smoek: {younger-than: 7d}", "promotion.production.evidence.smoek: \"smoek\" is not an evidence")]
    [InlineData("brain-gateway", "EXTERNAL_API_KEY:", "GITHUB_KEY:", "not beginning with GITHUB_")]
    [InlineData("autonomica", " railway: {secrets", " railwai: {secrets", "\"railway\" is not a platform; declared: railwai, vercel")]
    [InlineData("autonomica", "push: {branches: [main, develop]}", "push: {branches: [main, devel]}", "\"devel\" is not a branch; declared: develop, main")]
    [InlineData("goldensignals", "does: watch-canary, environment: production", "does: watch-canary, environment: prod", "\"prod\" is not an environment")]
    [InlineData("humanline", "    purpose: Pre", "    : Pre", "is missing here")]
    [InlineData("autonomica", "reported-as: security_issue", "reported-as: security", "\"security\" is not a choice of trigger in rollback; declared: health_check_failure, manual")]
    [InlineData("autonomica", "rollback:\n  workflow: {name", "rollback:\n  environment: rollback\n  workflow: {name", "rollback.environment: \"rollback\" is not a name with an environment in it")]
    [InlineData("autonomica", "wait: 5m", "wait: 31d", "is out of GitHub's range")]
    [InlineData("autonomica", "metrics: {series: {", "replicas: 6..2, metrics: {series: {", "the autoscaler's minimum is greater than its maximum")]
    [InlineData("autonomica", "repeat: 1m", "repeat: 0s", "routing.routes[1].repeat: \"0s\" is not a duration above zero; write it like 30s or 4h")]
    [InlineData("humanline", "interval: 30s, timeout: 5s}", "interval: 30s, timeout: 30s}", "a probe's timeout must be shorter than its interval (30s")]
    [InlineData("humanline", "name: humanline-backend", "name: brain-gateway", "is the repository of brain-gateway too")]
    public void Read_OneMistake_IsExplainedAtItsPlace(string product, string right, string wrong, string message)
    {
        var name = $"products/{product}.yaml";
        var problems = new ProblemList();

        ProductFiles.Read(Files.Select(file => file.Name == name ? file with { Bytes = Replaced(file.Bytes, right, wrong) } : file), problems);

        Assert.True(
            problems.Any(problem => problem.Location.File == name && problem.ToString().Contains(message, StringComparison.Ordinal)),
            string.Join('\n', problems));
    }

    [Fact]
    public void Files_OfTheHousesProducts_AreShortAndNameTheSchemaForEditors()
    {
        foreach (var file in Files.Where(file => file.Name != "products/defaults.yaml"))
        {
            var lines = Encoding.UTF8.GetString(file.Bytes).TrimEnd('\n').Split('\n');

            Assert.Equal("# yaml-language-server: $schema=../docs/product.schema.json", lines[0]);
            Assert.InRange(lines.Length, 100, 250);
        }
    }

    [Fact]
    public void Load_InheritedValue_HasItsPlaceInTheDefaults()
    {
        var catalog = ProductFiles.Read(Files, new ProblemList());

        var origin = catalog.Origins["brain-gateway"]["routing.repeat"];

        Assert.True(origin is { Inherited: true, Location.File: "products/defaults.yaml" });
    }

    private static byte[] Replaced(byte[] bytes, string right, string wrong)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the file does not say {right}");
        return Encoding.UTF8.GetBytes(text[..at] + wrong + text[(at + right.Length)..]);
    }

    private static List<ProductFile> Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Slipway.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no Slipway.slnx above the tests");
        }

        return [.. Directory.EnumerateFiles(Path.Combine(folder.FullName, "products"), "*.yaml")
            .Select(file => new ProductFile($"products/{Path.GetFileName(file)}", File.ReadAllBytes(file)))];
    }
}
