using Slipway.Plan;
using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class UnusedVariableTests
{
    private const string Url = "    url: https://staging.shop.example";
    private const string Where = "coverage: {floor: 80%}";

    [Fact]
    public void Variable_OfTheRepositoryThatNothingReads_IsFoundAtItsLine()
    {
        var finding = Assert.Single(Findings(new GoodPlan(), "variables: {GREETING: hello}"));

        Assert.Equal(("unused-variable", Severity.Warning), (finding.Rule, finding.Severity));
        Assert.Equal("shop has the variable GREETING, which nothing reads", finding.Message);
        Assert.Matches(@"^products/shop\.yaml:\d+:\d+$", finding.Where);
    }

    [Fact]
    public void Variable_ThatAnotherPlaceOfTheFileTakesItsValueFrom_IsFine() => Assert.Empty(Findings(
        new GoodPlan(),
        "variables: {HOST: mail.example}\nsecrets: {TOKEN: {from: settings}}\n"
            + "channels: {mail: {kind: email, to: [a@b.example], server: \"${variables.HOST}\", secret: TOKEN}}"));

    [Fact]
    public void Variable_WhereTheRepositoryIsAnotherStacks_IsItsToReport() =>
        Assert.Empty(Findings(new GoodPlan().Without("Repository", "shop-repository"), "variables: {GREETING: hello}"));

    [Theory]
    [InlineData("staging", "shop has the variable GREETING in staging, where nothing reads it")]
    [InlineData("production")]
    public void Variable_OfAnEnvironmentThatNothingReads_IsFoundThere(string stack, params string[] messages) => Assert.Equal(
        messages,
        ProductFindings.Of(UnusedVariable.Rule, new GoodPlan(), stack, (Url, $"{Url}\n    variables: {{GREETING: hello}}"))
            .Select(finding => finding.Message));

    [Fact]
    public void Variable_ThatAWorkloadHas_IsFine() => Assert.Empty(ProductFindings.Of(
        UnusedVariable.Rule,
        new GoodPlan(),
        "staging",
        (Url, $"{Url}\n    variables: {{GREETING: hello}}"),
        (Where, $"{Where}\n\ndelivery: {{staging: {{strategy: rolling}}}}")));

    private static IReadOnlyList<Finding> Findings(GoodPlan plan, string more) =>
        ProductFindings.Of(UnusedVariable.Rule, plan, "staging", (Where, $"{Where}\n{more}"));
}
