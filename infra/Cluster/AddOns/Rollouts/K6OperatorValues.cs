namespace Slipway.Cluster.AddOns.Rollouts;

/// <summary>What the k6 operator is told: it works in the namespace that is there.</summary>
public sealed record K6OperatorValues : IChartValues
{
    public bool InstallCRDs { get; init; } = true;

    public Home Namespace { get; init; } = new();

    public required Measured Metrics { get; init; }

    public Part Manager { get; init; } = new();

    /// <summary>Whether the chart makes the namespace itself.</summary>
    public sealed record Home
    {
        public bool Create { get; init; }
    }

    /// <summary>How it is measured.</summary>
    public sealed record Measured(Switch ServiceMonitor);

    /// <summary>The operator.</summary>
    public sealed record Part
    {
        public Mode Logging { get; init; } = new();

        public ContainerSecurity ContainerSecurityContext { get; init; } = new() { RunAsUser = 65532 };

        public PodSecurityValues PodSecurityContext { get; init; } = new() { RunAsUser = 65532 };

        public ResourceAmounts Resources { get; init; } = new("50m", "64Mi", "200m", "192Mi");
    }

    /// <summary>How it writes its log.</summary>
    public sealed record Mode
    {
        public bool Development { get; init; }
    }
}
