using Slipway.Policy.Namespaces;
using Xunit;

namespace Slipway.Tests.Policy.Namespaces;

public sealed class NamespaceSecurityTests
{
    [Fact]
    public void Namespace_ThatDoesNotSay_IsFound() =>
        new GoodPlan().With("Namespace", "shop", "metadata/labels/pod-security.kubernetes.io~enforce", null)
            .Breaks(NamespaceSecurity.Rule, "shop.metadata.labels", "shop does not say what its pods may do");
}
