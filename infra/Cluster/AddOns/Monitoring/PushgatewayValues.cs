namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>What the Pushgateway is told: what was pushed outlives its pod.</summary>
public sealed record PushgatewayValues : IChartValues
{
    public IReadOnlyList<string> ExtraArgs { get; init; } = ["--persistence.file=/data/pushgateway", "--web.enable-admin-api=false"];

    public Volume PersistentVolume { get; init; } = new();

    public required Monitor ServiceMonitor { get; init; }

    public bool AutomountServiceAccountToken { get; init; }

    public PodSecurityValues SecurityContext { get; init; } = new() { RunAsUser = 65534, FsGroup = 65534 };

    public ContainerSecurity ContainerSecurityContext { get; init; } = new() { RunAsUser = 65534 };

    public ResourceAmounts Resources { get; init; } = new("25m", "32Mi", "200m", "128Mi");

    /// <summary>Where it writes what was pushed.</summary>
    public sealed record Volume
    {
        public bool Enabled { get; init; } = true;

        public string Size { get; init; } = "2Gi";
    }

    /// <summary>The labels that a pipeline pushes with are kept: they say whose figures they are.</summary>
    public sealed record Monitor
    {
        public required bool Enabled { get; init; }

        public string Namespace { get; init; } = AddOnNamespaces.Monitoring;

        public bool HonorLabels { get; init; } = true;
    }
}
