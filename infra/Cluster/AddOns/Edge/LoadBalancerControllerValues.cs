namespace Slipway.Cluster.AddOns.Edge;

/// <summary>What the load balancer controller is told. It finds its network by tags, since pods cannot ask the machine under them.</summary>
public sealed record LoadBalancerControllerValues : IChartValues
{
    public required string ClusterName { get; init; }

    public required string Region { get; init; }

    public required IReadOnlyDictionary<string, string> VpcTags { get; init; }

    public required int ReplicaCount { get; init; }

    public required ServiceAccountValues ServiceAccount { get; init; }

    /// <summary>What every load balancer is tagged with.</summary>
    public required IReadOnlyDictionary<string, string> DefaultTags { get; init; }

    /// <summary>Straight to the pod: a node in between would hide who asks.</summary>
    public string DefaultTargetType { get; init; } = "ip";

    public string DefaultSSLPolicy { get; init; } = "ELBSecurityPolicy-TLS13-1-2-2021-06";

    /// <summary>Otherwise nobody could make a service while the controller is away.</summary>
    public bool EnableServiceMutatorWebhook { get; init; }

    /// <summary>A new certificate at every upgrade would leave the webhook unusable for a moment.</summary>
    public bool KeepTLSSecret { get; init; } = true;

    /// <summary>Not subscribed to.</summary>
    public bool EnableShield { get; init; }

    /// <summary>The old firewall; the new one stays on.</summary>
    public bool EnableWaf { get; init; }

    public bool EnableWafv2 { get; init; } = true;

    public PodSecurityValues PodSecurityContext { get; init; } = new() { FsGroup = 65534 };

    public ContainerSecurity SecurityContext { get; init; } = new();

    public ResourceAmounts Resources { get; init; } = new("100m", "200Mi", "500m", "400Mi");

    public Budget PodDisruptionBudget { get; init; } = new();

    /// <summary>The chart hands this over to Kubernetes as it is.</summary>
    public sealed record Budget
    {
        public int MaxUnavailable { get; init; } = 1;
    }
}
