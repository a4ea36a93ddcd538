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
    public async Task Subnets_OwnCluster_CarryWhatLoadBalancersAndAutoscalingLookFor()
    {
        var plan = await Environments.StagingAsync;

        Assert.Equal(
            """{"Name":"platform-network-public-b","kubernetes.io/cluster/slipway-staging":"shared","kubernetes.io/role/elb":"1"}""",
            Tags(plan, "public"));
        Assert.Equal(
            """{"Name":"platform-network-private-b","kubernetes.io/cluster/slipway-staging":"shared","kubernetes.io/role/internal-elb":"1"}""",
            Tags(plan, "private"));
        Assert.Equal("""{"Name":"platform-network-database-b"}""", Tags(plan, "database"));
    }

    [Fact]
    public async Task Subnets_ExistingCluster_NameNoClusterOfOurs()
    {
        var plan = await Environments.PlanAsync("staging", CloudPlans.OnExistingCluster);

        Assert.Equal("""{"Name":"platform-network-public-b","kubernetes.io/role/elb":"1"}""", Tags(plan, "public"));
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

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Endpoints_Services_AreReachedFromTheNetworkAlone(string stack)
    {
        var plan = await Environments.PlanAsync(stack);

        var endpoints = plan.OfType("aws:ec2/vpcEndpoint:VpcEndpoint");
        Assert.Equal(
            [
                "Interface com.amazonaws.eu-central-1.ecr.api", "Interface com.amazonaws.eu-central-1.ecr.dkr",
                "Interface com.amazonaws.eu-central-1.eks", "Interface com.amazonaws.eu-central-1.eks-auth",
                "Interface com.amazonaws.eu-central-1.logs", "Gateway com.amazonaws.eu-central-1.s3",
                "Interface com.amazonaws.eu-central-1.secretsmanager", "Interface com.amazonaws.eu-central-1.sts",
            ],
            endpoints.Select(one => $"{one.Inputs.TextAt("vpcEndpointType")} {one.Inputs.TextAt("serviceName")}"));
        Assert.All(
            endpoints.Where(one => one.Inputs.TextAt("vpcEndpointType") == "Interface"),
            one => Assert.Contains(
                """
                "privateDnsEnabled":true,"securityGroupIds":["${platform-endpoints.id}"]
                """.Trim(),
                one.Inputs(),
                StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("staging", "10.20.0.0/16")]
    [InlineData("production", "10.30.0.0/16")]
    public async Task EndpointGroup_Rules_LetHttpsInFromTheNetworkAndNothingElse(string stack, string cidr)
    {
        var plan = await Environments.PlanAsync(stack);

        var rule = Assert.Single(plan.RulesOf("platform-endpoints"));
        Assert.Equal(
            """{"cidrIpv4":"CIDR","description":"HTTPS from inside the network","fromPort":443,"ipProtocol":"tcp","securityGroupId":"${platform-endpoints.id}","toPort":443}"""
                .Replace("CIDR", cidr, StringComparison.Ordinal),
            rule.Inputs());
    }

    [Fact]
    public async Task GatewayEndpoint_Routes_CoverThePrivateSubnetsOfEveryZone()
    {
        var endpoint = (await Environments.StagingAsync).Find("aws:ec2/vpcEndpoint:VpcEndpoint", "platform-endpoints-s3");

        Assert.Equal(
            """["${RouteTable:platform-network-private-a.id}","${RouteTable:platform-network-private-b.id}","${RouteTable:platform-network-private-c.id}"]""",
            PlanJson.Compact(endpoint.Inputs.At("routeTableIds")!));
    }

    [Fact]
    public async Task Traffic_Network_IsRecordedIntoAnEncryptedLogThatEnds()
    {
        var plan = await Environments.ProductionAsync;

        Assert.Equal(
            """{"kmsKeyId":"${Key:platform-logs.arn}","retentionInDays":90}""",
            plan.Find("aws:cloudwatch/logGroup:LogGroup", "platform-traffic").Inputs());
        Assert.Equal(
            """{"iamRoleArn":"${Role:platform-traffic.arn}","logDestination":"${LogGroup:platform-traffic.arn}","logDestinationType":"cloud-watch-logs","maxAggregationInterval":600,"tags":{"Name":"platform-traffic"},"trafficType":"ALL","vpcId":"${Vpc:platform-network.id}"}""",
            plan.Find("aws:ec2/flowLog:FlowLog", "platform-traffic").Inputs());
        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["logs:CreateLogStream","logs:DescribeLogGroups","logs:DescribeLogStreams","logs:PutLogEvents"],"Resource":["${LogGroup:platform-traffic.arn}:*"]}]}""",
            plan.Find("aws:iam/rolePolicy:RolePolicy", "platform-traffic").Inputs.TextAt("policy"));
        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"vpc-flow-logs.amazonaws.com"},"Action":["sts:AssumeRole"],"Condition":{"StringEquals":{"aws:SourceAccount":"444455556666"},"ArnLike":{"aws:SourceArn":"arn:aws:ec2:eu-central-1:444455556666:vpc-flow-log/*"}}}]}""",
            plan.Find("aws:iam/role:Role", "platform-traffic").Inputs.TextAt("assumeRolePolicy"));
    }

    private static string Tags(DeploymentPlan plan, string tier) =>
        PlanJson.Compact(plan.Find("aws:ec2/subnet:Subnet", $"platform-network-{tier}-b").Inputs.At("tags")!);
}
