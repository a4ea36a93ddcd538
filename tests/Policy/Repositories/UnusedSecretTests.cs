using Slipway.Plan;
using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class UnusedSecretTests
{
    private const string Where = "coverage: {floor: 80%}";

    [Fact]
    public void Secret_ThatNothingReads_IsFoundAtItsLine()
    {
        var finding = Assert.Single(Findings("secrets: {TOKEN: {from: settings}}"));

        Assert.Equal(("unused-secret", Severity.Warning), (finding.Rule, finding.Severity));
        Assert.Equal("shop keeps TOKEN, which no job, workload or alert reads", finding.Message);
        Assert.Matches(@"^products/shop\.yaml:\d+:\d+$", finding.Where);
    }

    [Theory]
    [InlineData("secrets: {TOKEN: {from: settings, used-by: alerting}}")]
    [InlineData("secrets: {TOKEN: {from: settings, environments: [production]}}")]
    [InlineData("secrets: {TOKEN: {from: settings}}\nchannels: {team: {kind: slack, channel: \"#shop\", secret: TOKEN}}")]
    public void Secret_ThatSomethingReadsOrThatIsElsewhere_IsFine(string more) => Assert.Empty(Findings(more));

    [Fact]
    public void Secret_OfAnEnvironmentWhereNothingReadsIt_IsFoundThere() => Assert.Equal(
        ["shop keeps TOKEN for staging, where no job, workload or alert reads it"],
        Findings("secrets: {TOKEN: {from: settings, environments: [staging, production]}}").Select(finding => finding.Message));

    [Fact]
    public void Secret_ThatDependabotHasForNothing_IsFound() => Assert.Equal(
        ["shop gives TOKEN to Dependabot's runs, none of which reads it"],
        Findings("secrets: {TOKEN: {from: settings, dependabot: true, used-by: alerting}}").Select(finding => finding.Message));

    [Fact]
    public void Secret_ThatADecisionKeeps_IsFoundWithIt() => Assert.Equal(
        ["shop keeps TOKEN, which no job, workload or alert reads; it is there as SHOP-1 decided"],
        Findings("secrets: {TOKEN: {from: settings, decision: SHOP-1}}\ndecisions: {SHOP-1: {text: Why, choice: Because}}")
            .Select(finding => finding.Message));

    private static IReadOnlyList<Finding> Findings(string more) =>
        ProductFindings.Of(UnusedSecret.Rule, new GoodPlan(), "staging", (Where, $"{Where}\n{more}"));
}
