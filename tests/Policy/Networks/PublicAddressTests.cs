using System.Text.Json.Nodes;
using Slipway.Policy.Networks;
using Xunit;

namespace Slipway.Tests.Policy.Networks;

public sealed class PublicAddressTests
{
    [Fact]
    public void Subnet_GivingPublicAddresses_IsFound() =>
        new GoodPlan().With("Subnet", "network-a", "mapPublicIpOnLaunch", true)
            .Breaks(PublicAddress.Rule, "network-a.mapPublicIpOnLaunch", "network-a gives machines a public address");

    [Fact]
    public void Machine_WithAPublicAddress_IsFound() =>
        new GoodPlan()
            .With("LaunchTemplate", "nodes", "networkInterfaces", JsonNode.Parse("""[{"associatePublicIpAddress": "true"}]"""))
            .Breaks(PublicAddress.Rule, "nodes.networkInterfaces.associatePublicIpAddress", "nodes gives machines a public address");
}
