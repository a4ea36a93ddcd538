namespace Slipway.Cloud.Network;

/// <summary>What a network is made of.</summary>
public sealed record PrivateNetworkArgs
{
    public required string Region { get; init; }

    public required AddressBlock Cidr { get; init; }

    public required IReadOnlyList<char> Zones { get; init; }

    public required NatGateways NatGateways { get; init; }
}
