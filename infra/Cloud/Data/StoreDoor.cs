using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Vpc;

namespace Slipway.Cloud.Data;

/// <summary>The security group around a store, which lets its clients in on one port and lets nothing out.</summary>
internal static class StoreDoor
{
    public static SecurityGroup Around(string name, int port, StorePlacement placement, Dictionary<string, string> tags, Resource parent)
    {
        var group = new SecurityGroup(
            name,
            new()
            {
                VpcId = placement.VpcId,
                Description = $"Around {name}",
                Tags = new Dictionary<string, string>(tags) { ["Name"] = name },
            },
            new() { Parent = parent });
        if (placement.Clients.SecurityGroupId is { } clients)
        {
            var rule = Rule(group, port, "The cluster's nodes and pods", tags);
            rule.ReferencedSecurityGroupId = clients;
            _ = new SecurityGroupIngressRule($"{name}-cluster", rule, new() { Parent = parent });
        }

        foreach (var subnet in placement.Clients.Subnets)
        {
            var rule = Rule(group, port, "The nodes and pods of a zone", tags);
            rule.CidrIpv4 = subnet.Block.ToString();
            _ = new SecurityGroupIngressRule($"{name}-{subnet.Zone}", rule, new() { Parent = parent });
        }

        return group;
    }

    private static SecurityGroupIngressRuleArgs Rule(
        SecurityGroup group,
        int port,
        string description,
        Dictionary<string, string> tags) => new()
        {
            SecurityGroupId = group.Id,
            Description = description,
            IpProtocol = "tcp",
            FromPort = port,
            ToPort = port,
            Tags = tags,
        };
}
