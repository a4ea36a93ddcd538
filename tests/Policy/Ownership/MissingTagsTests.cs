using Slipway.Policy.Ownership;
using Xunit;

namespace Slipway.Tests.Policy.Ownership;

public sealed class MissingTagsTests
{
    [Fact]
    public void Resource_WithAnEmptyTag_IsFound() =>
        new GoodPlan().With("Instance", "shop-database", "tags/slipway:owner", "")
            .Breaks(MissingTags.Rule, "shop-database.tags", "shop-database has no slipway:owner");

    [Fact]
    public void Disk_OfATemplateWithoutTags_IsFound() =>
        new GoodPlan()
            .With("LaunchTemplate", "nodes", "tagSpecifications/1/tags/slipway:product", null)
            .Breaks(MissingTags.Rule, "nodes.tagSpecifications", "nodes makes a volume without slipway:product");
}
