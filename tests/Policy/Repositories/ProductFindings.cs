using Slipway.Plan;
using Slipway.Policy;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Spec;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

/// <summary>What a rule finds in the good plan, when its product's file is the starter with something changed.</summary>
internal static class ProductFindings
{
    public static IReadOnlyList<Finding> Of(Rule rule, GoodPlan plan, string stack, params (string Old, string New)[] changes)
    {
        var text = changes.Aggregate(ProductStarter.For("shop"), (all, change) =>
        {
            Assert.Contains(change.Old, all, StringComparison.Ordinal);
            return all.Replace(change.Old, change.New, StringComparison.Ordinal);
        });
        var problems = new ProblemList();
        var catalog = ProductTexts.Read(problems, ("products/shop.yaml", text));
        Assert.Empty(problems);
        return [.. rule.Judge(new PlannedEnvironment(plan.Plan() with { Stack = stack }) { Catalog = catalog })];
    }
}
