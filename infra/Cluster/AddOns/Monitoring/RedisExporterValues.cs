namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>What the exporter of a cache is told: where it is stands in a secret, since the password is in it.</summary>
public sealed record RedisExporterValues : IChartValues
{
    public required Address RedisAddressConfig { get; init; }

    public Account Rbac { get; init; } = new();

    public PodSecurityValues PodSecurityContext { get; init; } = new() { RunAsUser = 59000 };

    public ContainerSecurity SecurityContext { get; init; } = new() { RunAsUser = 59000 };

    public ResourceAmounts Resources { get; init; } = new("10m", "32Mi", "100m", "96Mi");

    /// <summary>How it finds the cache.</summary>
    public sealed record Address(Reference Source)
    {
        public bool Enabled { get; init; } = true;

        public bool IsSecret { get; init; } = true;
    }

    /// <summary>The secret with the address.</summary>
    public sealed record Reference(string Name)
    {
        public string Key { get; init; } = StoreExporter.AddressKey;
    }

    /// <summary>It asks nothing of Kubernetes.</summary>
    public sealed record Account
    {
        public bool Create { get; init; }
    }
}
