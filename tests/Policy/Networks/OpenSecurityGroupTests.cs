using Slipway.Policy.Networks;
using Xunit;

namespace Slipway.Tests.Policy.Networks;

public sealed class OpenSecurityGroupTests
{
    [Fact]
    public void Group_OpenToTheInternetForADatabase_IsFound() =>
        new GoodPlan().With("SecurityGroup", "edge", "ingress/1/cidrBlocks/0", "0.0.0.0/0")
            .Breaks(OpenSecurityGroup.Rule, "edge.ingress", "edge lets the internet connect to the ports 5432 to 5432");

    [Fact]
    public void Group_OpenForEveryPort_IsFound() =>
        new GoodPlan().With("SecurityGroup", "edge", "ingress/0/toPort", 0)
            .Breaks(OpenSecurityGroup.Rule, "edge.ingress", "edge lets the internet connect to every port");

    [Fact]
    public void Rule_OpenToTheInternetForShells_IsFound() =>
        new GoodPlan().With("SecurityGroupIngressRule", "edge-https", "fromPort", 22)
            .Breaks(OpenSecurityGroup.Rule, "edge-https", "edge-https lets the internet connect to the ports 22 to 443");

    [Fact]
    public void Rule_OpenToTheNewInternet_IsFound() =>
        new GoodPlan()
            .With("SecurityGroupIngressRule", "edge-https", "toPort", 8443)
            .With("SecurityGroupIngressRule", "edge-https", "cidrIpv4", null)
            .With("SecurityGroupIngressRule", "edge-https", "cidrIpv6", "::/0")
            .Breaks(OpenSecurityGroup.Rule, "edge-https", "edge-https lets the internet connect to the ports 443 to 8443");
}
