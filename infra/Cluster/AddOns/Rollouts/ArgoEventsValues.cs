namespace Slipway.Cluster.AddOns.Rollouts;

/// <summary>What Argo Events is told; its definitions outlive it, since every relay would be deleted with them.</summary>
public sealed record ArgoEventsValues : IChartValues
{
    public Definitions Crds { get; init; } = new();

    public required Part Controller { get; init; }

    /// <summary>Installed and upgraded with the chart, kept when it goes.</summary>
    public sealed record Definitions
    {
        public bool Install { get; init; } = true;

        public bool Keep { get; init; } = true;
    }

    /// <summary>The controller.</summary>
    public sealed record Part
    {
        public required int Replicas { get; init; }

        public required Measured Metrics { get; init; }

        public DisruptionBudget Pdb { get; init; } = new();

        public ContainerSecurity ContainerSecurityContext { get; init; } = new() { RunAsUser = 9731 };

        public ResourceAmounts Resources { get; init; } = new("50m", "96Mi", "500m", "256Mi");
    }

    /// <summary>How it is measured.</summary>
    public sealed record Measured
    {
        public required bool Enabled { get; init; }

        public required Switch ServiceMonitor { get; init; }
    }
}
