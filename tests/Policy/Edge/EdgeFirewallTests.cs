using Slipway.Policy.Edge;
using Xunit;

namespace Slipway.Tests.Policy.Edge;

public sealed class EdgeFirewallTests
{
    [Fact]
    public void Edge_WithoutAFirewall_IsFound() =>
        new GoodPlan().With("Distribution", "shop-edge", "webAclId", null)
            .Breaks(EdgeFirewall.Rule, "shop-edge.webAclId", "shop-edge has no firewall");
}
