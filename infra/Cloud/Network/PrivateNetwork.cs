using System.Collections.Immutable;
using Pulumi;
using Pulumi.Aws.Ec2;

namespace Slipway.Cloud.Network;

/// <summary>An environment's network: public, private and database subnets in every zone, and the routes between them.</summary>
public sealed class PrivateNetwork : ComponentResource
{
    public const string Token = "slipway:cloud:PrivateNetwork";

    private const string Anywhere = "0.0.0.0/0";

    private readonly string _name;
    private readonly Vpc _vpc;

    public PrivateNetwork(string name, PrivateNetworkArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _name = name;
        _vpc = new Vpc(
            name,
            new() { CidrBlock = args.Cidr.ToString(), EnableDnsHostnames = true, EnableDnsSupport = true, Tags = Named(name) },
            new() { Parent = this });

        // AWS gives every network a security group that lets its members talk to one another; without rules it allows nothing.
        _ = new DefaultSecurityGroup(name, new() { VpcId = _vpc.Id, Tags = Named($"{name}-unused") }, new() { Parent = this });

        var subnets = AddressPlan
            .For(args.Cidr, args.Zones)
            .ToDictionary(planned => (planned.Tier, planned.Zone), planned => Subnet(planned, args));
        var internet = RoutePublic(subnets);
        var tables = RoutePrivate(args, subnets, internet);
        RouteDatabase(subnets);

        VpcId = _vpc.Id;
        PrivateSubnetIds = Ids(subnets, SubnetTier.Private);
        PublicSubnetIds = Ids(subnets, SubnetTier.Public);
        DatabaseSubnetIds = Ids(subnets, SubnetTier.Database);
        PrivateRouteTableIds = Output.All(tables.Select(table => table.Id));
        RegisterOutputs();
    }

    public Output<string> VpcId { get; }

    public Output<ImmutableArray<string>> PrivateSubnetIds { get; }

    public Output<ImmutableArray<string>> PublicSubnetIds { get; }

    public Output<ImmutableArray<string>> DatabaseSubnetIds { get; }

    public Output<ImmutableArray<string>> PrivateRouteTableIds { get; }

    private static Output<ImmutableArray<string>> Ids(Dictionary<(SubnetTier Tier, char Zone), Subnet> subnets, SubnetTier tier) =>
        Output.All(subnets.Where(subnet => subnet.Key.Tier == tier).OrderBy(subnet => subnet.Key.Zone).Select(subnet => subnet.Value.Id));

    private static Dictionary<string, string> Named(string name) => new() { ["Name"] = name };

    private Subnet Subnet(PlannedSubnet planned, PrivateNetworkArgs args)
    {
        var name = $"{_name}-{planned.Tier.ToString().ToLowerInvariant()}-{planned.Zone}";
        var tags = SubnetTags.For(planned.Tier, args.ClusterName);
        tags["Name"] = name;

        return new Subnet(
            name,
            new()
            {
                VpcId = _vpc.Id,
                CidrBlock = planned.Block.ToString(),
                AvailabilityZone = $"{args.Region}{planned.Zone}",
                MapPublicIpOnLaunch = false,
                Tags = tags,
            },
            new() { Parent = this });
    }

    private Route RoutePublic(Dictionary<(SubnetTier Tier, char Zone), Subnet> subnets)
    {
        var name = $"{_name}-internet";
        var gateway = new InternetGateway(name, new() { VpcId = _vpc.Id, Tags = Named(name) }, new() { Parent = this });
        var table = Table($"{_name}-public");
        Associate(table, subnets, SubnetTier.Public);

        return new Route(
            $"{_name}-public",
            new() { RouteTableId = table.Id, DestinationCidrBlock = Anywhere, GatewayId = gateway.Id },
            new() { Parent = this });
    }

    // Every zone has a table of its own even where all share a gateway, so that giving each its gateway changes a route and moves nothing.
    private List<RouteTable> RoutePrivate(
        PrivateNetworkArgs args,
        Dictionary<(SubnetTier Tier, char Zone), Subnet> subnets,
        Route internet)
    {
        var tables = new List<RouteTable>();
        var zones = args.Zones.Order().ToList();
        var zonesWithGateway = args.NatGateways == NatGateways.PerZone ? zones : zones.Take(1);
        var gateways = zonesWithGateway.ToDictionary(zone => zone, zone => Nat(zone, subnets, internet));
        foreach (var zone in zones)
        {
            var table = Table($"{_name}-private-{zone}");
            tables.Add(table);
            var gateway = gateways.GetValueOrDefault(zone, gateways[zones[0]]);
            _ = new RouteTableAssociation(
                $"{_name}-private-{zone}",
                new() { RouteTableId = table.Id, SubnetId = subnets[(SubnetTier.Private, zone)].Id },
                new() { Parent = this });
            _ = new Route(
                $"{_name}-private-{zone}",
                new() { RouteTableId = table.Id, DestinationCidrBlock = Anywhere, NatGatewayId = gateway.Id },
                new() { Parent = this });
        }

        return tables;
    }

    private NatGateway Nat(char zone, Dictionary<(SubnetTier Tier, char Zone), Subnet> subnets, Route internet)
    {
        var name = $"{_name}-nat-{zone}";
        var address = new Eip(name, new() { Domain = "vpc", Tags = Named(name) }, new() { Parent = this, DependsOn = { internet } });

        return new NatGateway(
            name,
            new() { AllocationId = address.AllocationId, SubnetId = subnets[(SubnetTier.Public, zone)].Id, Tags = Named(name) },
            new() { Parent = this, DependsOn = { internet } });
    }

    // No route but the one inside the network: a database neither reaches the internet nor is reached from it.
    private void RouteDatabase(Dictionary<(SubnetTier Tier, char Zone), Subnet> subnets) =>
        Associate(Table($"{_name}-database"), subnets, SubnetTier.Database);

    private RouteTable Table(string name) => new(name, new() { VpcId = _vpc.Id, Tags = Named(name) }, new() { Parent = this });

    private void Associate(RouteTable table, Dictionary<(SubnetTier Tier, char Zone), Subnet> subnets, SubnetTier tier)
    {
        foreach (var ((_, zone), subnet) in subnets.Where(subnet => subnet.Key.Tier == tier))
        {
            _ = new RouteTableAssociation(
                $"{_name}-{tier.ToString().ToLowerInvariant()}-{zone}",
                new() { RouteTableId = table.Id, SubnetId = subnet.Id },
                new() { Parent = this });
        }
    }
}
