namespace Slipway.Cluster.AddOns.Capacity;

/// <summary>What metrics-server is told: enough replicas that autoscaling goes on while a node is replaced.</summary>
public sealed record MetricsServerValues : IChartValues
{
    public required int Replicas { get; init; }

    public DisruptionBudget PodDisruptionBudget { get; init; } = new();

    public required Switch Metrics { get; init; }

    public required Switch ServiceMonitor { get; init; }

    public ResourceAmounts Resources { get; init; } = new("100m", "200Mi", "500m", "400Mi");
}
