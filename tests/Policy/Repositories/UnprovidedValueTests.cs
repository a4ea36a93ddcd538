using Slipway.Plan;
using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class UnprovidedValueTests
{
    private const string Where = "coverage: {floor: 80%}";
    private const string Steps = "steps: [{checks: [ruff, mypy, trivy-files]}, {tests: [unit]}]";
    private const string Using = "steps: [{checks: [ruff, mypy, trivy-files]}, {tests: [unit]}, {name: Ask, run: [\"true\"], secrets: [TOKEN]}]";
    private const string Secret = """{"type": "github:index/actionsSecret:ActionsSecret", "name": "shop-token", "product": "shop", "inputs": {"repository": "shop", "secretName": "TOKEN"}}""";

    [Fact]
    public void Secret_ThatTheRepositoryHas_IsFine() =>
        Assert.Empty(Findings(new GoodPlan().And(Secret), "secrets: {TOKEN: {from: settings}}"));

    [Fact]
    public void Secret_ThatNothingPuts_IsFoundOnce()
    {
        var finding = Assert.Single(Findings(new GoodPlan(), "secrets: {TOKEN: {from: settings}}"));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("shop: CI: Test: Ask uses the secret TOKEN and runs in no environment, but there is no value for it here", finding.Message);
        Assert.Matches(@"^products/shop\.yaml:\d+:\d+$", finding.Where);
    }

    [Fact]
    public void Secret_OfAnotherEnvironment_IsFoundOnce() => Assert.Equal(
        ["shop: CI: Test: Ask uses the secret TOKEN and runs in no environment, but it is kept for production only"],
        Findings(new GoodPlan(), "secrets: {TOKEN: {from: settings, environments: [production]}}").Select(finding => finding.Message));

    [Fact]
    public void Secret_OfAnotherRepository_IsNoneOfOurs() => Assert.Single(Findings(
        new GoodPlan().And(Secret.Replace("\"repository\": \"shop\"", "\"repository\": \"other\"", StringComparison.Ordinal)),
        "secrets: {TOKEN: {from: settings}}"));

    [Fact]
    public void Variable_ThatNothingPuts_IsFoundWithWorkflowJobAndStep() => Assert.Contains(
        "shop: CI: Test: Push the figures uses the variable PUSHGATEWAY_URL and runs in no environment, but nothing provides it",
        ProductFindings.Of(UnprovidedValue.Rule, new GoodPlan(), "staging").Select(finding => finding.Message));

    // What every pipeline uses is there; only the secret is in question.
    private static IReadOnlyList<Finding> Findings(GoodPlan plan, string secrets) =>
    [
        .. ProductFindings.Of(UnprovidedValue.Rule, plan, "staging", (Steps, Using), (Where, $"{Where}\n{secrets}"))
            .Where(finding => finding.Message.Contains("TOKEN", StringComparison.Ordinal)),
    ];
}
