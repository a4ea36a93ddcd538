namespace Slipway.Cloud.Network;

/// <summary>What a network is made of.</summary>
public sealed record PrivateNetworkArgs
{
    public required string Region { get; init; }

    public required AddressBlock Cidr { get; init; }

    public required IReadOnlyList<char> Zones { get; init; }

    public required NatGateways NatGateways { get; init; }

    /// <summary>The cluster that will run in the network; null where it is another's.</summary>
    public string? ClusterName { get; init; }
}
