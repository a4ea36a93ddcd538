using Slipway.Plan;
using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class DependabotSecretTests
{
    private const string Where = "coverage: {floor: 80%}";
    private const string Steps = "steps: [{checks: [ruff, mypy, trivy-files]}, {tests: [unit]}]";
    private const string Using = "steps: [{checks: [ruff, mypy, trivy-files]}, {tests: [unit]}, {name: Ask, run: [\"true\"], secrets: [TOKEN]}]";

    [Fact]
    public void Secret_OfAPullRequestsJob_IsFoundWithTheJob()
    {
        var finding = Assert.Single(Findings(Using, "secrets: {TOKEN: {from: settings}}"));

        Assert.Equal(("dependabot-secret", Severity.Warning), (finding.Rule, finding.Severity));
        Assert.Equal("shop: CI: Test: Ask uses TOKEN on pull requests, and Dependabot's runs do not see it", finding.Message);
    }

    [Fact]
    public void Secret_ThatDependabotHas_IsFine() => Assert.Empty(Findings(Using, "secrets: {TOKEN: {from: settings, dependabot: true}}"));

    [Fact]
    public void Secret_OfAStepThatPullRequestsSkip_IsFine() => Assert.Empty(Findings(
        Using.Replace("secrets: [TOKEN]", "secrets: [TOKEN], only: {events: [push]}", StringComparison.Ordinal),
        "secrets: {TOKEN: {from: settings}}"));

    private static IReadOnlyList<Finding> Findings(string steps, string secrets) =>
        ProductFindings.Of(DependabotSecret.Rule, new GoodPlan(), "staging", (Steps, steps), (Where, $"{Where}\n{secrets}"));
}
