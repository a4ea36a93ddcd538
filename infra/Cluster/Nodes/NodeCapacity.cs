namespace Slipway.Cluster.Nodes;

/// <summary>How a pool's instances are bought.</summary>
public enum NodeCapacity
{
    OnDemand,

    /// <summary>Cheaper, and taken back by AWS at two minutes' notice.</summary>
    Spot,
}
