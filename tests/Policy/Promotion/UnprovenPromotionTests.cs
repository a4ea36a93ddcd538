using Slipway.Policy;
using Slipway.Policy.Promotion;
using Slipway.Spec;
using Slipway.Tests.Delivery;
using Xunit;

namespace Slipway.Tests.Policy.Promotion;

public sealed class UnprovenPromotionTests
{
    [Fact]
    public void Promotion_WithoutEvidence_IsFound() => Assert.Equal(
        ["goldensignals: production asks for no evidence"],
        Judge("production", product => product with { Promotion = [.. product.Promotion.Select(one => one with { Evidence = [] })] }));

    [Fact]
    public void Environment_ThatNoStageComesBefore_IsFound() => Assert.Equal(
        ["goldensignals: production takes versions from nowhere, as staging does"],
        Judge("production", product => product with { Promotion = [] }));

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public void FiveProducts_AreFine(string stack) => Assert.Empty(Judge(stack, product => product));

    private static IEnumerable<string> Judge(string stack, Func<ProductSpec, ProductSpec> change)
    {
        var catalog = Released.Changed("goldensignals", change);
        return UnprovenPromotion.Rule
            .Judge(new WrittenEnvironment(stack, catalog.Products.Select(product => product.Name)) { Catalog = catalog })
            .Select(finding => finding.Message);
    }
}
