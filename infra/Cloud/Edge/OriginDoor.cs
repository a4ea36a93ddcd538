using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Vpc;

namespace Slipway.Cloud.Edge;

/// <summary>The security group of a load balancer that only CloudFront may ask: nobody goes around the firewall.</summary>
internal static class OriginDoor
{
    private const int Https = 443;

    // The addresses from which CloudFront asks origins, kept up to date by AWS.
    private const string CloudFrontAddresses = "com.amazonaws.global.cloudfront.origin-facing";

    public static SecurityGroup For(string name, CachedSiteArgs args, Dictionary<string, string> tags, Resource parent)
    {
        var own = new Dictionary<string, string>(tags) { ["Name"] = $"{name}-origin" };
        var group = new SecurityGroup(
            $"{name}-origin",
            new()
            {
                VpcId = args.VpcId,
                Description = $"The load balancer behind {name}",
                Tags = own,
            },
            new() { Parent = parent });
        var addresses = GetManagedPrefixList.Invoke(new() { Name = CloudFrontAddresses }, new InvokeOptions { Parent = parent });
        _ = new SecurityGroupIngressRule(
            $"{name}-origin",
            new()
            {
                SecurityGroupId = group.Id,
                Description = "HTTPS from CloudFront",
                PrefixListId = addresses.Apply(list => list.Id),
                IpProtocol = "tcp",
                FromPort = Https,
                ToPort = Https,
                Tags = own,
            },
            new() { Parent = parent });

        // The load balancer passes requests on to pods, whose own security group says whom it lets in.
        _ = new SecurityGroupEgressRule(
            $"{name}-origin",
            new()
            {
                SecurityGroupId = group.Id,
                Description = "To pods of the cluster",
                CidrIpv4 = args.NetworkCidr.ToString(),
                IpProtocol = "tcp",
                FromPort = 0,
                ToPort = 65535,
                Tags = own,
            },
            new() { Parent = parent });

        return group;
    }
}
