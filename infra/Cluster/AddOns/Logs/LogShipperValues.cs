namespace Slipway.Cluster.AddOns.Logs;

/// <summary>What Alloy is told: it reads files of the machine, asks Kubernetes for nothing and remembers how far it has read.</summary>
public sealed record LogShipperValues : IChartValues
{
    private const string Memory = "/var/lib/alloy";

    public required Agent Alloy { get; init; }

    public required Account ServiceAccount { get; init; }

    public required Switch ServiceMonitor { get; init; }

    /// <summary>The chart's rights would let it read every secret of the cluster.</summary>
    public Created Rbac { get; init; } = new();

    public Created Crds { get; init; } = new();

    public Reloader ConfigReloader { get; init; } = new();

    public Placed Controller { get; init; } = new();

    /// <summary>Whether the chart makes it.</summary>
    public sealed record Created
    {
        public bool Create { get; init; }
    }

    /// <summary>As whom it asks AWS, not Kubernetes.</summary>
    public sealed record Account(string Name)
    {
        public bool AutomountServiceAccountToken { get; init; }
    }

    /// <summary>The agent itself. Log files belong to root, and so does it; no other right of root's is left to it.</summary>
    public sealed record Agent
    {
        public required Configuration ConfigMap { get; init; }

        public string StoragePath { get; init; } = Memory;

        public bool EnableReporting { get; init; }

        public Mounted Mounts { get; init; } = new();

        public ContainerSecurity SecurityContext { get; init; } = new() { RunAsUser = 0, RunAsNonRoot = false };

        public ResourceAmounts Resources { get; init; } = new("50m", "128Mi", "500m", "384Mi");
    }

    /// <summary>Its configuration file.</summary>
    public sealed record Configuration(string Content);

    /// <summary>What it sees of the machine.</summary>
    public sealed record Mounted
    {
        public bool Varlog { get; init; } = true;

        public IReadOnlyList<Mount> Extra { get; init; } = [new("memory", Memory)];
    }

    /// <summary>A directory inside its container.</summary>
    public sealed record Mount(string Name, string MountPath);

    /// <summary>Reloads the configuration when it changes.</summary>
    public sealed record Reloader
    {
        public ResourceAmounts Resources { get; init; } = new("10m", "32Mi", "100m", "64Mi");
    }

    /// <summary>On every machine, whatever is reserved there.</summary>
    public sealed record Placed
    {
        public IReadOnlyList<Toleration> Tolerations { get; init; } = [new("Exists")];

        public Attached Volumes { get; init; } = new();
    }

    /// <summary>What it puts up with.</summary>
    public sealed record Toleration(string Operator);

    /// <summary>Volumes besides the chart's own.</summary>
    public sealed record Attached
    {
        public IReadOnlyList<Volume> Extra { get; init; } = [new("memory", new(Memory, "DirectoryOrCreate"))];
    }

    /// <summary>A directory of the machine.</summary>
    public sealed record Volume(string Name, HostDirectory HostPath);

    /// <summary>Where it is.</summary>
    public sealed record HostDirectory(string Path, string Type);
}
