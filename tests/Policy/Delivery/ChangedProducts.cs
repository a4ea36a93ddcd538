using Slipway.Policy;
using Slipway.Spec;
using Slipway.Tests.Delivery;
using Xunit;

namespace Slipway.Tests.Policy.Delivery;

/// <summary>What a rule says about production when one product says something else.</summary>
internal static class ChangedProducts
{
    public static async Task<IReadOnlyList<string>> JudgeAsync(Rule rule, string product, Func<ProductSpec, ProductSpec> change)
    {
        var plan = await Released.OfAsync("production");
        Assert.Empty(rule.Judge(new PlannedEnvironment(plan) { Catalog = Released.Changed(product, same => same) }));
        return [.. rule.Judge(new PlannedEnvironment(plan) { Catalog = Released.Changed(product, change) }).Select(finding => finding.Message)];
    }
}
