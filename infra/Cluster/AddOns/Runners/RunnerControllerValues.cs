namespace Slipway.Cluster.AddOns.Runners;

/// <summary>What the controller of runners is told: it has rights in the runners' namespace alone.</summary>
public sealed record RunnerControllerValues : IChartValues
{
    public required int ReplicaCount { get; init; }

    public required ServiceAccountValues ServiceAccount { get; init; }

    public Switches Flags { get; init; } = new();

    public PodSecurityValues PodSecurityContext { get; init; } = new() { RunAsUser = 65532 };

    public ContainerSecurity SecurityContext { get; init; } = new() { RunAsUser = 65532 };

    public ResourceAmounts Resources { get; init; } = new("50m", "96Mi", "500m", "256Mi");

    /// <summary>Its command line.</summary>
    public sealed record Switches
    {
        public string LogLevel { get; init; } = "info";

        public string LogFormat { get; init; } = "json";

        public string WatchSingleNamespace { get; init; } = AddOnNamespaces.Runners;

        /// <summary>A job that runs is finished before its runner changes.</summary>
        public string UpdateStrategy { get; init; } = "eventual";
    }
}
