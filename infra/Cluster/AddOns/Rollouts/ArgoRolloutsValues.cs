using System.Text.Json.Serialization;

namespace Slipway.Cluster.AddOns.Rollouts;

/// <summary>What Argo Rollouts is told; its definitions outlive it, since every workload would be deleted with them.</summary>
public sealed record ArgoRolloutsValues : IChartValues
{
    public bool InstallCRDs { get; init; } = true;

    public bool KeepCRDs { get; init; } = true;

    /// <summary>Rights on rollouts are given to each team in its own namespace, not to everybody who may edit something.</summary>
    public bool CreateClusterAggregateRoles { get; init; }

    public required ServiceAccountValues ServiceAccount { get; init; }

    public required Part Controller { get; init; }

    public TrafficRights ProviderRBAC { get; init; } = new();

    /// <summary>The controller.</summary>
    public sealed record Part
    {
        public required int Replicas { get; init; }

        /// <summary>Whether a version counts as reached, and the one before may go, only once the load balancer finds its replicas healthy.</summary>
        public required bool AwsVerifyTargetGroup { get; init; }

        public required IReadOnlyList<Variable> ExtraEnv { get; init; }

        public required Measured Metrics { get; init; }

        public DisruptionBudget Pdb { get; init; } = new();

        public Format Logging { get; init; } = new();

        public ResourceAmounts Resources { get; init; } = new("100m", "128Mi", "1", "512Mi");
    }

    /// <summary>A variable of its pods.</summary>
    public sealed record Variable(string Name, string Value);

    /// <summary>How it is measured.</summary>
    public sealed record Measured
    {
        public required bool Enabled { get; init; }

        public required Switch ServiceMonitor { get; init; }
    }

    /// <summary>How it writes its log.</summary>
    public sealed record Format
    {
        [JsonPropertyName("format")]
        public string Shape { get; init; } = "json";
    }

    /// <summary>The traffic that it may shift: that of the two controllers which a product can ask for.</summary>
    public sealed record TrafficRights
    {
        public Controllers Providers { get; init; } = new();
    }

    /// <summary>What it could shift.</summary>
    public sealed record Controllers
    {
        public bool AwsLoadBalancerController { get; init; } = true;

        public bool Traefik { get; init; } = true;

        public bool Istio { get; init; }

        public bool Smi { get; init; }

        public bool Ambassador { get; init; }

        public bool AwsAppMesh { get; init; }

        public bool Apisix { get; init; }

        public bool Contour { get; init; }

        public bool GlooPlatform { get; init; }

        public bool GatewayAPI { get; init; }
    }
}
