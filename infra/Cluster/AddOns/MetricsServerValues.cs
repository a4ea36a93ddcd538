namespace Slipway.Cluster.AddOns;

/// <summary>What metrics-server is told: enough replicas that autoscaling goes on while a node is replaced.</summary>
public sealed record MetricsServerValues : IChartValues
{
    public int Replicas { get; init; } = 2;

    public DisruptionBudget PodDisruptionBudget { get; init; } = new();

    /// <summary>How many replicas a drained node may take away.</summary>
    public sealed record DisruptionBudget
    {
        public bool Enabled { get; init; } = true;

        public int MinAvailable { get; init; } = 1;
    }
}
