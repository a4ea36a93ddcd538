using Slipway.Policy.Ownership;
using Xunit;

namespace Slipway.Tests.Policy.Ownership;

public sealed class WrongProductTests
{
    [Fact]
    public void Resource_TaggedAsThePlatforms_IsFound() =>
        new GoodPlan().With("Repository", "shop-image", "tags", null)
            .Breaks(WrongProduct.Rule, "shop-image.tags", "shop-image belongs to shop and is tagged as platform's");
}
