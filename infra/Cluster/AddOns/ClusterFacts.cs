using Slipway.Catalog;
using Slipway.Cloud.Identity;
using Slipway.Spec;

namespace Slipway.Cluster.AddOns;

/// <summary>What decides which add-ons a cluster has and what they are told; everything in it is known before deployment.</summary>
public sealed record ClusterFacts
{
    /// <summary>The environment's name, which products' files use too.</summary>
    public required string Environment { get; init; }

    /// <summary>The name of the EKS cluster; null where the cluster is another's.</summary>
    public required string? ClusterName { get; init; }

    public required AwsAccount Account { get; init; }

    /// <summary>The Name tag of the network that load balancers stand in.</summary>
    public required string NetworkName { get; init; }

    /// <summary>The addresses of the cluster's network; every private one where the cluster is another's and stands in a network of its own.</summary>
    public required IReadOnlyList<string> NetworkRanges { get; init; }

    /// <summary>The subnets in which databases and caches have their addresses.</summary>
    public required IReadOnlyList<string> StoreRanges { get; init; }

    public required string Domain { get; init; }

    public required string Owner { get; init; }

    public required string GithubOwner { get; init; }

    public required string PlatformRepository { get; init; }

    public required bool RunnersInside { get; init; }

    /// <summary>Whether an add-on runs twice, so that a lost node stops none of them.</summary>
    public required bool HighlyAvailable { get; init; }

    public required string MetricsRetention { get; init; }

    public required string MetricsStorage { get; init; }

    /// <summary>The node pools that may grow.</summary>
    public required IReadOnlyList<string> GrowingPools { get; init; }

    /// <summary>The add-ons that an existing cluster brings itself.</summary>
    public required IReadOnlyList<string> Provided { get; init; }

    /// <summary>The products that have this environment, on the cluster or elsewhere.</summary>
    public required IReadOnlyList<ProductSpec> Products { get; init; }

    public int Replicas => HighlyAvailable ? 2 : 1;

    /// <summary>The products that run on the cluster.</summary>
    public IEnumerable<ProductSpec> OnCluster => Products.Where(product => product.RunsOnKubernetes);

    /// <summary>Whether Prometheus is there, which is so where there is a product to watch.</summary>
    public bool IsMonitored => Products.Count > 0;

    /// <summary>What reads metrics by a monitor of its own chart comes after the chart that defines monitors.</summary>
    public IEnumerable<string> Monitors => IsMonitored ? [Charts.KubePrometheusStack.Name] : [];

    /// <summary>The products for which something holds, by name.</summary>
    public IEnumerable<string> Where(Func<ProductSpec, bool> condition) => Products.Where(condition).Select(product => product.Name);
}
