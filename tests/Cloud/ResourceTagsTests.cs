using Slipway.Cloud;
using Xunit;

namespace Slipway.Tests.Cloud;

public sealed class ResourceTagsTests
{
    [Fact]
    public void For_Product_SaysWhoseAndWhere() => Assert.Equal(
        new Dictionary<string, string>
        {
            ["slipway:product"] = "piwardrive",
            ["slipway:environment"] = "staging",
            ["slipway:owner"] = "wardrivers",
            ["slipway:managed-by"] = "slipway",
        },
        ResourceTags.For("piwardrive", "staging", "wardrivers"));
}
