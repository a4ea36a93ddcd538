using Slipway.Cloud.Backups;
using Slipway.Spec;

namespace Slipway.Cluster.Namespaces.Flows;

/// <summary>What the job needs that has a product's databases backed up: AWS, and the agent that gives it its role.</summary>
public static class BackupFlows
{
    /// <summary>The component that the job works for.</summary>
    public const string Component = "backup";

    // Where every node has the agent of EKS Pod Identity.
    private const string IdentityAgent = "169.254.170.23/32";
    private const int IdentityPort = 80;

    /// <summary>The service account that the job has its role by.</summary>
    public static string AccountOf(ProductSpec product) => $"{product.Name}-{Component}";

    public static IEnumerable<NetworkFlow> For(ProductSpec product, string environment) => !OnDemandBackup.IsWanted([product], environment)
        ? []
        :
        [
            To(FlowPeer.At([IdentityAgent]), IdentityPort),
            To(FlowPeer.At([CommonFlows.Anywhere]), CommonFlows.Https),
        ];

    private static NetworkFlow To(FlowPeer peer, int port) =>
        new() { Component = Component, Direction = FlowDirection.Egress, Peer = peer, Port = port };
}
