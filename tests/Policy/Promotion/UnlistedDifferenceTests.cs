using Slipway.Plan;
using Slipway.Policy;
using Slipway.Policy.Promotion;
using Slipway.Spec.Reading;
using Slipway.Tests.Spec;
using Xunit;

namespace Slipway.Tests.Policy.Promotion;

public sealed class UnlistedDifferenceTests
{
    private const string Product = "products/goldensignals.yaml";

    [Fact]
    public void Environment_WithADifferenceThatIsNotListed_IsFoundAtItsLine()
    {
        var found = Findings("soak: 0m}", "soak: 0m, may-differ: [replicas]}");

        var finding = Assert.Single(found);
        Assert.Equal(("unlisted-difference", Severity.Error), (finding.Rule, finding.Severity));
        Assert.Matches(@"^products/goldensignals\.yaml:[0-9]+:10$", finding.Where);
        Assert.Equal(
            "goldensignals: url is https://staging.goldensignals.ai in staging and https://goldensignals.ai in production, and hosts may not differ",
            finding.Message);
    }

    [Fact]
    public void Environment_WithDifferencesThatAreListed_IsFine() => Assert.Empty(Findings("soak: 0m}", "soak: 0m, may-differ: [hosts]}"));

    private static IEnumerable<Finding> Findings(string right, string wrong)
    {
        var problems = new ProblemList();
        var catalog = ProductTexts.Read(problems, (Product, ProductTexts.All[Product].Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Empty(problems);
        var plan = new GoodPlan().And("""{"type":"t:i:T","name":"goldensignals-x","product":"goldensignals","inputs":{}}""").Plan() with { Stack = "production" };
        return UnlistedDifference.Rule.Judge(new PlannedEnvironment(plan) { Catalog = catalog });
    }
}
