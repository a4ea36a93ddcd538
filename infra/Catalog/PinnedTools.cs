namespace Slipway.Catalog;

/// <summary>Every command line tool that a workflow installs.</summary>
public static class PinnedTools
{
    public static PinnedTool AwsCli { get; } = new("aws", "2.36.7")
    {
        Sha256 = "d641283d37f1a2168457a9f26a20d4e29167652e9ab1719b37114ef1ebe859f4",
    };

    public static PinnedTool Bandit { get; } = new("bandit", "1.9.4");

    public static PinnedTool Black { get; } = new("black", "26.10.1");

    public static PinnedTool Build { get; } = new("build", "1.6.1");

    public static PinnedTool Commitlint { get; } = new("@commitlint/cli", "21.2.4");

    public static PinnedTool CommitlintRules { get; } = new("@commitlint/config-conventional", "21.2.4");

    public static PinnedTool Flake8 { get; } = new("flake8", "7.5.0");

    /// <summary>GitHub's command line, which runners of one's own do not bring along.</summary>
    public static PinnedTool Gh { get; } = new("gh", "2.88.1")
    {
        Sha256 = "36352a993b97e9758793cdb87f9ba674bd6d88c914488e122be78a1962203803",
    };

    public static PinnedTool GolangciLint { get; } = new("golangci-lint", "v2.1.6");

    public static PinnedTool Kubectl { get; } = new("kubectl", "1.35.4");

    public static PinnedTool LicenseChecker { get; } = new("license-checker", "25.0.1");

    public static PinnedTool Locust { get; } = new("locust", "2.47.0");

    public static PinnedTool Mypy { get; } = new("mypy", "2.4.1");

    public static PinnedTool PipAudit { get; } = new("pip-audit", "2.10.1");

    public static PinnedTool PipLicenses { get; } = new("pip-licenses", "5.5.5");

    public static PinnedTool Playwright { get; } = new("playwright", "1.65.2");

    public static PinnedTool Pulumi { get; } = new("pulumi", "3.259.0");

    public static PinnedTool Pytest { get; } = new("pytest", "9.2.0");

    public static PinnedTool PytestBenchmark { get; } = new("pytest-benchmark", "5.3.1");

    public static PinnedTool PytestCov { get; } = new("pytest-cov", "7.1.0");

    public static PinnedTool PytestPlaywright { get; } = new("pytest-playwright", "0.10.0");

    public static PinnedTool Railway { get; } = new("@railway/cli", "5.63.1");

    public static PinnedTool Ruff { get; } = new("ruff", "0.17.5");

    public static PinnedTool Safety { get; } = new("safety", "3.8.1");

    public static PinnedTool Semgrep { get; } = new("semgrep", "1.185.0");

    public static PinnedTool Trufflehog { get; } = new("trufflehog", "3.97.0");

    public static PinnedTool Vercel { get; } = new("vercel", "64.0.2");

    /// <summary>The Python package of this name, if it is one of these.</summary>
    public static PinnedTool? Python(string name) => new[]
    {
        Bandit, Black, Build, Flake8, Locust, Mypy, PipAudit, PipLicenses, Playwright, Pytest, PytestBenchmark, PytestCov, PytestPlaywright,
        Ruff, Safety, Semgrep,
    }.FirstOrDefault(tool => tool.Name == name);
}
