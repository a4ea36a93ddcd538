using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class MutableTagsTests
{
    [Fact]
    public void Registry_WithMutableTags_IsFound() =>
        new GoodPlan().With("Repository", "shop-image", "imageTagMutability", "MUTABLE")
            .Breaks(MutableTags.Rule, "shop-image.imageTagMutability", "shop-image lets tags be moved to other images");

    [Fact]
    public void Registry_ThatDoesNotSay_IsFound() =>
        new GoodPlan().With("Repository", "shop-image", "imageTagMutability", null)
            .Breaks(MutableTags.Rule, "shop-image.imageTagMutability", "shop-image lets tags be moved to other images");
}
