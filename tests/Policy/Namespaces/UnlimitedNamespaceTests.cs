using Slipway.Policy.Namespaces;
using Xunit;

namespace Slipway.Tests.Policy.Namespaces;

public sealed class UnlimitedNamespaceTests
{
    [Fact]
    public void Namespace_WithoutAQuota_IsFound() =>
        new GoodPlan().Without("ResourceQuota", "shop")
            .Breaks(UnlimitedNamespace.Rule, "shop", "shop has no ResourceQuota");

    [Fact]
    public void Namespace_WithoutLimits_IsFound() =>
        new GoodPlan().Without("LimitRange", "shop")
            .Breaks(UnlimitedNamespace.Rule, "shop", "shop has no LimitRange");
}
