using Pulumi;
using Slipway.Cloud.Network;

namespace Slipway.Cloud.Edge;

/// <summary>What a site at the edge is: its names, what it keeps, and where its answers come from.</summary>
public sealed record CachedSiteArgs
{
    public required ContentDelivery Delivery { get; init; }

    public required IReadOnlyDictionary<string, string> Tags { get; init; }

    public required Output<string> ZoneId { get; init; }

    /// <summary>A certificate in CloudFront's region that is good for the visitors' name.</summary>
    public required Output<string> CertificateArn { get; init; }

    /// <summary>The network in which the load balancer stands that CloudFront asks.</summary>
    public required Output<string> VpcId { get; init; }

    public required AddressBlock NetworkCidr { get; init; }
}
