using Slipway.Policy.Namespaces;
using Xunit;

namespace Slipway.Tests.Policy.Namespaces;

public sealed class PrivilegedNamespaceTests
{
    [Fact]
    public void Namespace_WhosePodsMayOwnTheNode_IsFound() =>
        new GoodPlan()
            .With("Namespace", "shop", "metadata/labels/pod-security.kubernetes.io~enforce", "privileged")
            .Breaks(PrivilegedNamespace.Rule, "shop.metadata.labels", "shop lets its pods own their node");
}
