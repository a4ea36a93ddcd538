namespace Slipway.Cloud.Network;

/// <summary>One subnet of the address plan: a tier in a zone, and its range.</summary>
public sealed record PlannedSubnet(SubnetTier Tier, char Zone, AddressBlock Block);
