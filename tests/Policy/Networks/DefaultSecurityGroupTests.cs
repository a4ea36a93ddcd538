using System.Text.Json.Nodes;
using Slipway.Policy.Networks;
using Xunit;

namespace Slipway.Tests.Policy.Networks;

public sealed class DefaultSecurityGroupTests
{
    [Fact]
    public void Network_WithoutADeclaredOne_IsFound() =>
        new GoodPlan().Without("DefaultSecurityGroup", "network")
            .Breaks(DefaultSecurityGroup.Rule, "network", "network has a default security group that lets traffic through");

    [Fact]
    public void Network_WhoseDefaultGroupAllowsSomething_IsFound() =>
        new GoodPlan()
            .With("DefaultSecurityGroup", "network", "egress", new JsonArray(new JsonObject { ["protocol"] = "-1" }))
            .Breaks(DefaultSecurityGroup.Rule, "network", "network has a default security group that lets traffic through");
}
