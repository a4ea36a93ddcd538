using Slipway.Policy.Namespaces;
using Xunit;

namespace Slipway.Tests.Policy.Namespaces;

public sealed class DefaultNamespaceTests
{
    [Fact]
    public void Object_WithoutANamespace_IsFound() =>
        new GoodPlan().With("Service", "shop-web", "metadata/namespace", null)
            .Breaks(DefaultNamespace.Rule, "shop-web.metadata.namespace", "shop-web is in the default namespace");

    [Fact]
    public void Chart_InTheDefaultNamespace_IsFound() =>
        new GoodPlan().With("Release", "metrics-server", "namespace", "default")
            .Breaks(DefaultNamespace.Rule, "metrics-server.namespace", "metrics-server is in the default namespace");
}
