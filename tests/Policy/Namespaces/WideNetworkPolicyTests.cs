using System.Text.Json.Nodes;
using Slipway.Policy.Namespaces;
using Xunit;

namespace Slipway.Tests.Policy.Namespaces;

public sealed class WideNetworkPolicyTests
{
    [Fact]
    public void Rule_ThatNamesNobody_IsFound() =>
        new GoodPlan()
            .With("NetworkPolicy", "shop-flows", "spec/ingress/0/from", new JsonArray())
            .Breaks(WideNetworkPolicy.Rule, "shop-flows.spec.ingress", "shop-flows has a rule of ingress for everybody");

    [Fact]
    public void Rule_ForTheWorldWithoutPorts_IsFound() =>
        new GoodPlan()
            .With("NetworkPolicy", "shop-flows", "spec/egress/0/ports", null)
            .Breaks(WideNetworkPolicy.Rule, "shop-flows.spec.egress", "shop-flows has a rule of egress for everybody");
}
