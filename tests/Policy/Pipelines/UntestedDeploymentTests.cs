using Slipway.Plan;
using Slipway.Policy;
using Slipway.Policy.Pipelines;
using Slipway.Tests.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Pipelines;

public sealed class UntestedDeploymentTests
{
    private const string Steps = "steps: [{checks: [ruff, mypy, trivy-files]}, {tests: [unit]}]\n";
    private const string Deploy = "        deploy: {name: Deploy, needs: [test], deploys: staging}\n";
    private const string Delivery = "\ndelivery: {staging: {strategy: rolling}}\n";

    [Fact]
    public void Job_ThatNeedsTheChecks_IsFine() => Assert.Empty(Findings(Deploy));

    [Fact]
    public void Job_AfterImagesThatWereBuiltAfterTheChecks_IsFine() => Assert.Empty(Findings(
        "        build: {name: Build, component: api, needs: [test], steps: [{images: build}]}\n        deploy: {name: Deploy, deploys: staging}\n"));

    [Theory]
    [InlineData("needs: [test], ", "", "without a check of the same commit before it")]
    [InlineData("needs: [test], ", "needs: [test], when: always, ", "even after checks that failed")]
    [InlineData(Deploy, "        build: {name: Build, component: api, steps: [{images: build}]}\n        deploy: {name: Deploy, needs: [build], deploys: staging}\n",
        "without a check of the same commit before it")]
    [InlineData(Deploy, "        told: {name: Told, needs: [test], when: always}\n        deploy: {name: Deploy, needs: [told], deploys: staging}\n",
        "without a check of the same commit before it")]
    public void Job_ThatDeploysWhatNoCheckHasPassed_IsFoundAndNothingElse(string right, string wrong, string reason)
    {
        Assert.Contains(right, Deploy, StringComparison.Ordinal);

        var finding = Assert.Single(Findings(Deploy.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal(("untested-deployment", Severity.Error), (finding.Rule, finding.Severity));
        Assert.Equal($"shop: CI: Deploy deploys to staging {reason}", finding.Message);
        Assert.Matches(@"^products/shop\.yaml:\d+:\d+$", finding.Where);
    }

    [Fact]
    public void Job_WhoseChecksAreSkippedOnItsBranch_IsFound() => Assert.Single(ProductFindings.Of(
        UntestedDeployment.Rule,
        new GoodPlan(),
        "staging",
        (Steps, "only: {events: [pull-request]}\n          " + Steps + Deploy + Delivery)));

    // Of all rules: the mistake must not be found twice, nor hide another one.
    private static List<Finding> Findings(string jobs)
    {
        var (before, after) = (All(Deploy), All(jobs));
        return [.. after.Where(finding => before.All(other => other.Message != finding.Message))];
    }

    private static List<Finding> All(string jobs) =>
    [
        .. RuleBook.Rules.SelectMany(rule => ProductFindings.Of(rule, new GoodPlan(), "staging", (Steps, Steps + jobs + Delivery)))
            .Where(finding => finding.Rule != "unprovided-value"),
    ];
}
