namespace Slipway.Cluster.AddOns.Rollouts;

/// <summary>What Reloader is told: to look at secrets in a few namespaces, with rights that it is given there and not by its chart.</summary>
public sealed record ReloaderValues : IChartValues
{
    public required Part Reloader { get; init; }

    /// <summary>The controller; while it is away for a moment nothing is missed but that moment.</summary>
    public sealed record Part
    {
        public bool IsArgoRollouts { get; init; } = true;

        public bool IgnoreConfigMaps { get; init; } = true;

        public bool IgnoreJobs { get; init; } = true;

        public bool IgnoreCronJobs { get; init; } = true;

        public bool WatchGlobally { get; init; }

        public required IReadOnlyList<string> Namespaces { get; init; }

        public string LogFormat { get; init; } = "json";

        public bool ReadOnlyRootFileSystem { get; init; } = true;

        /// <summary>The chart's own roles would let it write to every kind of workload.</summary>
        public Switch Rbac { get; init; } = Switch.Off;

        public Pods Deployment { get; init; } = new();

        public required Switch PodMonitor { get; init; }
    }

    /// <summary>Its pods.</summary>
    public sealed record Pods
    {
        private const int Nobody = 65534;

        public int Replicas { get; init; } = 1;

        public PodSecurityValues SecurityContext { get; init; } = new() { RunAsUser = Nobody };

        public ContainerSecurity ContainerSecurityContext { get; init; } = new() { RunAsUser = Nobody };

        public ResourceAmounts Resources { get; init; } = new("20m", "64Mi", "200m", "192Mi");
    }
}
