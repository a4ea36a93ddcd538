namespace Slipway.Cluster.AddOns;

/// <summary>One replica at a time may be taken away; with a single one that still lets a node be drained.</summary>
public sealed record DisruptionBudget
{
    public bool Enabled { get; init; } = true;

    public int MaxUnavailable { get; init; } = 1;
}
