using Slipway.Plan;
using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class UnreachableEnvironmentTests
{
    private const string Triggers = "triggers: {push: {branches: [main]}, pull-request: {branches: [main]}}";
    private const string Steps = "steps: [{checks: [ruff, mypy, trivy-files]}, {tests: [unit]}]\n";
    private const string Deploy = Steps + "        deploy: {name: Deploy, needs: [test], deploys: staging}\n\ndelivery: {staging: {strategy: rolling}}\n";

    [Theory]
    [InlineData("push: {branches: [main]}, release: {}", "a release starts it on a tag, and the environment admits no tag")]
    [InlineData("push: {branches: [main, next]}", "a push to next starts it, and the environment does not admit that branch")]
    public void Job_WhoseRefTheEnvironmentRefuses_IsFound(string trigger, string reason)
    {
        var finding = Assert.Single(Findings($"triggers: {{{trigger}}}"));

        Assert.Equal(("unreachable-environment", Severity.Error), (finding.Rule, finding.Severity));
        Assert.Equal($"shop: CI: Deploy cannot reach staging: {reason}", finding.Message);
    }

    [Fact]
    public void Job_WhoseRefTheEnvironmentAdmits_IsFine() => Assert.Empty(Findings(Triggers));

    private static IReadOnlyList<Finding> Findings(string triggers) => ProductFindings.Of(
        UnreachableEnvironment.Rule,
        new GoodPlan(),
        "staging",
        ("branches: {main: {}}", "branches: {main: {}, next: {}}"),
        (Triggers, triggers),
        (Steps, Deploy));
}
