using System.Text.Json.Serialization;

namespace Slipway.Cluster.AddOns.Capacity;

/// <summary>What the autoscaler is told: whose node groups it finds by their tags, and how it chooses among them.</summary>
public sealed record ClusterAutoscalerValues : IChartValues
{
    public string CloudProvider { get; init; } = "aws";

    public required string AwsRegion { get; init; }

    public required Discovery AutoDiscovery { get; init; }

    public required int ReplicaCount { get; init; }

    public required Rights Rbac { get; init; }

    public Arguments ExtraArgs { get; init; } = new();

    public ContainerSecurity ContainerSecurityContext { get; init; } = new();

    public PodSecurityValues SecurityContext { get; init; } = new() { RunAsUser = 65534 };

    public ResourceAmounts Resources { get; init; } = new("50m", "300Mi", "500m", "600Mi");

    public required Monitor ServiceMonitor { get; init; }

    /// <summary>EKS tags the groups of its managed nodes with the cluster's name.</summary>
    public sealed record Discovery(string ClusterName);

    /// <summary>The service account that its role is bound to.</summary>
    public sealed record Rights(ServiceAccountValues ServiceAccount);

    /// <summary>Its command line.</summary>
    public sealed record Arguments
    {
        /// <summary>The group that leaves the least unused.</summary>
        public string Expander { get; init; } = "least-waste";

        /// <summary>Zones stay equally full, so that a lost one costs no more than its share.</summary>
        [JsonPropertyName("balance-similar-node-groups")]
        public bool BalanceSimilarNodeGroups { get; init; } = true;

        [JsonPropertyName("skip-nodes-with-system-pods")]
        public bool SkipNodesWithSystemPods { get; init; }

        [JsonPropertyName("skip-nodes-with-local-storage")]
        public bool SkipNodesWithLocalStorage { get; init; }
    }

    /// <summary>The chart's own default is a namespace that is not there.</summary>
    public sealed record Monitor
    {
        public required bool Enabled { get; init; }

        public string Namespace { get; init; } = AddOnNamespaces.Controllers;
    }
}
