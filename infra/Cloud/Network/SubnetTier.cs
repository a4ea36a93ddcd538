namespace Slipway.Cloud.Network;

/// <summary>What a subnet is for, which decides what reaches it and what it reaches.</summary>
public enum SubnetTier
{
    /// <summary>Load balancers and NAT gateways: the internet reaches it.</summary>
    Public,

    /// <summary>Nodes and pods: reaches the internet through NAT, is reached only from inside.</summary>
    Private,

    /// <summary>Databases and caches: has no route out of the network at all.</summary>
    Database,
}
