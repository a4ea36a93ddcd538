using Pulumi;
using Pulumi.Aws.CloudFront;
using Pulumi.Aws.CloudFront.Inputs;
using Pulumi.Aws.Route53;
using Pulumi.Aws.Route53.Inputs;

namespace Slipway.Cloud.Edge;

/// <summary>A site that visitors reach through CloudFront, over HTTPS alone and behind a firewall.</summary>
public sealed class CachedSite : ComponentResource
{
    public const string Token = "slipway:cloud:CachedSite";

    private const string Origin = "ingress";
    private const int OriginSeconds = 60;

    private readonly string _name;
    private readonly CachedSiteArgs _args;

    public CachedSite(string name, CachedSiteArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _name = name;
        _args = args;
        var distribution = new Distribution(name, DistributionArgs(), new() { Parent = this });
        foreach (var type in new[] { "A", "AAAA" })
        {
            Publish(type, distribution);
        }

        DistributionId = distribution.Id;
        DistributionArn = distribution.Arn;
        OriginGroupId = OriginDoor.For(name, args, Tags, this).Id;
        RegisterOutputs();
    }

    /// <summary>What an invalidation names.</summary>
    public Output<string> DistributionId { get; }

    public Output<string> DistributionArn { get; }

    /// <summary>The security group of the load balancer in front of the cluster, which lets in CloudFront alone.</summary>
    public Output<string> OriginGroupId { get; }

    private Dictionary<string, string> Tags => new(_args.Tags) { ["Name"] = _name };

    private DistributionArgs DistributionArgs()
    {
        var behaviours = SiteBehaviours.For(_name, this);
        return new()
        {
            Enabled = true,
            IsIpv6Enabled = true,
            HttpVersion = "http2and3",
            Comment = $"{_args.Delivery.Host}, kept at the edge",
            PriceClass = "PriceClass_100",
            Aliases = { _args.Delivery.Host },
            WebAclId = SiteFirewall.For(_name, Tags, this).Arn,
            Origins =
            {
                new DistributionOriginArgs
                {
                    OriginId = Origin,
                    DomainName = _args.Delivery.OriginHost,
                    CustomOriginConfig = new DistributionOriginCustomOriginConfigArgs
                    {
                        HttpPort = 80,
                        HttpsPort = 443,
                        OriginProtocolPolicy = "https-only",
                        OriginSslProtocols = { "TLSv1.2" },
                        OriginReadTimeout = OriginSeconds,
                    },
                },
            },
            DefaultCacheBehavior = behaviours.Default(_args.Delivery.Paths[^1], Origin),
            OrderedCacheBehaviors = _args.Delivery.Paths.SkipLast(1).Select(path => behaviours.Ordered(path, Origin)).ToArray(),
            ViewerCertificate = new DistributionViewerCertificateArgs
            {
                AcmCertificateArn = _args.CertificateArn,
                MinimumProtocolVersion = "TLSv1.2_2021",
                SslSupportMethod = "sni-only",
            },
            Restrictions = new DistributionRestrictionsArgs
            {
                GeoRestriction = new DistributionRestrictionsGeoRestrictionArgs { RestrictionType = "none" },
            },
            Tags = Tags,
        };
    }

    private void Publish(string type, Distribution distribution) => _ = new Record(
        $"{_name}-{type.ToLowerInvariant()}",
        new()
        {
            ZoneId = _args.ZoneId,
            Name = _args.Delivery.Host,
            Type = type,
            Aliases =
            {
                new RecordAliasArgs
                {
                    Name = distribution.DomainName,
                    ZoneId = distribution.HostedZoneId,
                    EvaluateTargetHealth = false,
                },
            },
        },
        new() { Parent = this });
}
