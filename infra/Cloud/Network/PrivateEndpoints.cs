using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Vpc;

namespace Slipway.Cloud.Network;

/// <summary>Ways from a network to the services of AWS that do not lead through the internet.</summary>
public sealed class PrivateEndpoints : ComponentResource
{
    public const string Token = "slipway:cloud:PrivateEndpoints";

    private const int Https = 443;

    public PrivateEndpoints(string name, PrivateEndpointsArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _ = new VpcEndpoint(
            $"{name}-{ServiceEndpoints.Gateway}",
            new()
            {
                VpcId = args.VpcId,
                ServiceName = ServiceEndpoints.ServiceName(args.Region, ServiceEndpoints.Gateway),
                VpcEndpointType = "Gateway",
                RouteTableIds = args.RouteTableIds,
                Tags = { ["Name"] = $"{name}-{ServiceEndpoints.Gateway}" },
            },
            new() { Parent = this });

        var group = Group(name, args);
        foreach (var service in ServiceEndpoints.Interfaces)
        {
            var role = $"{name}-{service.Replace('.', '-')}";
            _ = new VpcEndpoint(
                role,
                new()
                {
                    VpcId = args.VpcId,
                    ServiceName = ServiceEndpoints.ServiceName(args.Region, service),
                    VpcEndpointType = "Interface",
                    SubnetIds = args.SubnetIds,
                    SecurityGroupIds = { group.Id },
                    PrivateDnsEnabled = true,
                    Tags = { ["Name"] = role },
                },
                new() { Parent = this });
        }

        RegisterOutputs();
    }

    private SecurityGroup Group(string name, PrivateEndpointsArgs args)
    {
        var group = new SecurityGroup(
            name,
            new()
            {
                VpcId = args.VpcId,
                Description = "The network's endpoints of AWS services",
                Tags = { ["Name"] = name },
            },
            new() { Parent = this });
        _ = new SecurityGroupIngressRule(
            $"{name}-network",
            new()
            {
                SecurityGroupId = group.Id,
                Description = "HTTPS from inside the network",
                CidrIpv4 = args.Cidr.ToString(),
                IpProtocol = "tcp",
                FromPort = Https,
                ToPort = Https,
            },
            new() { Parent = this });

        return group;
    }
}
