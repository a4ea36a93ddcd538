using System.Collections.Immutable;
using Pulumi;

namespace Slipway.Cloud.Network;

/// <summary>In which network the endpoints stand, and who may use them.</summary>
public sealed record PrivateEndpointsArgs
{
    public required string Region { get; init; }

    /// <summary>The range of the whole network: who is in it may use the endpoints, and nobody else.</summary>
    public required AddressBlock Cidr { get; init; }

    public required Output<string> VpcId { get; init; }

    public required Output<ImmutableArray<string>> SubnetIds { get; init; }

    /// <summary>The tables whose traffic to S3 stays inside.</summary>
    public required Output<ImmutableArray<string>> RouteTableIds { get; init; }
}
