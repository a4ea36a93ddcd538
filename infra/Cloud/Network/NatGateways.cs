namespace Slipway.Cloud.Network;

/// <summary>How many NAT gateways carry the private subnets' traffic to the internet.</summary>
public enum NatGateways
{
    /// <summary>One for all zones: cheaper, and the loss of its zone cuts the others off.</summary>
    One,

    /// <summary>One in every zone: a lost zone harms no other.</summary>
    PerZone,
}
