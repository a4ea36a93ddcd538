namespace Slipway.Cluster.Namespaces.Flows;

/// <summary>Where in an environment's network and cluster the ends of products' flows are.</summary>
public sealed record NetworkPlaces
{
    /// <summary>The namespace of the ingress controller that runs inside the cluster.</summary>
    public required string EdgeNamespace { get; init; }

    /// <summary>The namespace from which metrics are read and health endpoints are asked.</summary>
    public required string MonitoringNamespace { get; init; }

    /// <summary>The namespace of the controllers, of which the one for load tests asks its pods how far they are.</summary>
    public required string ControllersNamespace { get; init; }

    /// <summary>The subnets in which load balancers have their addresses.</summary>
    public required IReadOnlyList<string> EdgeAddresses { get; init; }

    /// <summary>The subnets in which managed databases and caches have theirs.</summary>
    public required IReadOnlyList<string> DatabaseAddresses { get; init; }
}
