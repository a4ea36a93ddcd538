using Slipway.Policy.Ownership;
using Xunit;

namespace Slipway.Tests.Policy.Ownership;

public sealed class UnnamedObjectTests
{
    [Fact]
    public void Object_WithoutAName_IsFound() =>
        new GoodPlan()
            .With("Service", "shop-web", "metadata/name", null)
            .Breaks(UnnamedObject.Rule, "shop-web.metadata", "shop-web has no metadata.name");

    [Fact]
    public void Object_WithoutLabels_IsFound() =>
        new GoodPlan()
            .With("Rollout", "shop-web", "metadata/labels", null)
            .Breaks(UnnamedObject.Rule, "shop-web.metadata", "shop-web has no app.kubernetes.io/managed-by, app.kubernetes.io/name");
}
