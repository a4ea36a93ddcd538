using Slipway.Plan;
using Slipway.Policy;
using Slipway.Policy.Access;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Spec;
using Xunit;

namespace Slipway.Tests.Policy.Access;

public sealed class StoredCloudKeyTests
{
    [Fact]
    public void Product_KeepingKeys_IsFoundAtTheirLine()
    {
        var found = Findings("staging", "secrets:\n  AWS_ACCESS_KEY_ID: {from: settings, environments: [staging]}\n");

        var finding = Assert.Single(found);
        Assert.Equal(("stored-cloud-key", Severity.Warning), (finding.Rule, finding.Severity));
        Assert.Matches(@"^products/shop\.yaml:[0-9]+:22$", finding.Where);
        Assert.Equal("shop keeps AWS_ACCESS_KEY_ID", finding.Message);
    }

    [Fact]
    public void Product_KeepingKeysInTheWholeRepository_IsFoundInEveryEnvironment() =>
        Assert.Single(Findings("production", "secrets:\n  AWS_SECRET_ACCESS_KEY: {from: settings}\n"));

    [Fact]
    public void Product_KeepingKeysInAnotherEnvironment_IsFine() =>
        Assert.Empty(Findings("production", "secrets:\n  AWS_ACCESS_KEY_ID: {from: settings, environments: [staging]}\n"));

    private static IEnumerable<Finding> Findings(string stack, string more)
    {
        var problems = new ProblemList();
        var catalog = ProductTexts.Read(problems, ("products/shop.yaml", ProductStarter.For("shop") + more));
        Assert.DoesNotContain(problems, problem => !problem.Path.StartsWith("secrets", StringComparison.Ordinal));
        var environment = new PlannedEnvironment(new GoodPlan().Plan() with { Stack = stack }) { Catalog = catalog };
        return StoredCloudKey.Rule.Judge(environment);
    }
}
