using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Stacks;

public sealed class NetworkPlanTests
{
    [Fact]
    public async Task Staging_Subnets_FollowTheAddressPlanInEveryZone()
    {
        var plan = await Environments.StagingAsync;

        Assert.Equal(
            [
                "platform-network-database-a 10.20.24.0/22 eu-central-1a",
                "platform-network-database-b 10.20.56.0/22 eu-central-1b",
                "platform-network-database-c 10.20.88.0/22 eu-central-1c",
                "platform-network-private-a 10.20.0.0/20 eu-central-1a",
                "platform-network-private-b 10.20.32.0/20 eu-central-1b",
                "platform-network-private-c 10.20.64.0/20 eu-central-1c",
                "platform-network-public-a 10.20.16.0/21 eu-central-1a",
                "platform-network-public-b 10.20.48.0/21 eu-central-1b",
                "platform-network-public-c 10.20.80.0/21 eu-central-1c",
            ],
            plan.OfType("aws:ec2/subnet:Subnet").Select(subnet => $"{subnet.Name} {subnet.Inputs.TextAt("cidrBlock")} {subnet.Inputs.TextAt("availabilityZone")}"));
    }

    [Fact]
    public async Task Staging_Subnets_CarryWhatTheLoadBalancerControllerLooksFor()
    {
        var plan = await Environments.StagingAsync;

        string Tags(string tier) => PlanJson.Compact(plan.Find("aws:ec2/subnet:Subnet", $"platform-network-{tier}-b").Inputs.At("tags")!);
        Assert.Equal("""{"Name":"platform-network-public-b","kubernetes.io/role/elb":"1"}""", Tags("public"));
        Assert.Equal("""{"Name":"platform-network-private-b","kubernetes.io/role/internal-elb":"1"}""", Tags("private"));
        Assert.Equal("""{"Name":"platform-network-database-b"}""", Tags("database"));
    }

    [Theory]
    [InlineData("staging", new[] { "a a", "b a", "c a" })]
    [InlineData("production", new[] { "a a", "b b", "c c" })]
    public async Task PrivateRoutes_Environment_LeadThroughTheGatewaysOfItsSettings(string stack, string[] expected)
    {
        var plan = await Environments.PlanAsync(stack);

        Assert.Equal(
            expected.Select(pair => $"platform-network-private-{pair[0]} ${{NatGateway:platform-network-nat-{pair[2]}.id}}"),
            plan.OfType("aws:ec2/route:Route")
                .Where(route => route.Name.Contains("-private-", StringComparison.Ordinal))
                .Select(route => $"{route.Name} {((PlanReference)route.Inputs.At("natGatewayId")!).Text}"));
    }

    [Fact]
    public async Task DatabaseSubnets_AnyZone_HaveNoRouteOut()
    {
        var plan = await Environments.ProductionAsync;

        Assert.DoesNotContain(plan.OfType("aws:ec2/route:Route"), route => route.Name.Contains("database", StringComparison.Ordinal));
        Assert.Equal(3, plan.OfType("aws:ec2/routeTableAssociation:RouteTableAssociation").Count(one => one.Inputs().Contains("platform-network-database.id", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task DefaultSecurityGroup_Network_AllowsNothing()
    {
        var group = (await Environments.StagingAsync).Find("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", "platform-network");

        Assert.Null(group.Inputs.At("ingress"));
        Assert.Null(group.Inputs.At("egress"));
    }

    [Fact]
    public async Task Zones_OneMore_AddsResourcesAndChangesNone()
    {
        var before = await Environments.StagingAsync;

        var after = await Environments.PlanAsync("staging", ("networkZones", """["a","b","c","d"]"""));

        static Dictionary<string, string> Parts(DeploymentPlan plan) => plan.Resources
            .Where(resource => resource.Name.StartsWith("platform-network", StringComparison.Ordinal))
            .ToDictionary(resource => resource.Urn, resource => resource.Inputs());
        Assert.Equal(Parts(before), Parts(after).Where(part => Parts(before).ContainsKey(part.Key)).ToDictionary());
        Assert.Equal(8, Parts(after).Count - Parts(before).Count);
    }
}
