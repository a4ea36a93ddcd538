using Pulumi;
using Slipway.Cluster.ControlPlane;
using Slipway.Cluster.Nodes;

namespace Slipway.Stacks;

/// <summary>A cluster, ours or another's, with the provider that puts things into it.</summary>
public sealed class ReachableCluster
{
    private const string ProviderName = "platform-kubernetes";

    private ReachableCluster(Pulumi.Kubernetes.Provider provider, Output<string> kubeconfig, Output<string>? securityGroupId = null)
    {
        Provider = provider;
        Kubeconfig = kubeconfig;
        SecurityGroupId = securityGroupId;
    }

    public Pulumi.Kubernetes.Provider Provider { get; }

    public Output<string> Kubeconfig { get; }

    /// <summary>What the cluster's nodes and pods are known by in the network; null where the cluster is another's.</summary>
    public Output<string>? SecurityGroupId { get; }

    public static ReachableCluster Existing(Output<string> kubeconfig) =>
        new(new(ProviderName, new() { KubeConfig = kubeconfig, EnableServerSideApply = true }), kubeconfig);

    /// <summary>
    /// The provider waits for the access of those who deploy and for nodes, and so does everything that it makes: an object that
    /// comes earlier is refused or never starts. While the cluster stays the same, a kubeconfig written differently replaces nothing.
    /// </summary>
    public static ReachableCluster Declared(EksCluster cluster, WorkerNodes nodes) => new(
        new(
            ProviderName,
            new() { KubeConfig = cluster.Kubeconfig, ClusterIdentifier = cluster.Arn, EnableServerSideApply = true },
            new() { DependsOn = { cluster, nodes } }),
        cluster.Kubeconfig,
        cluster.SecurityGroupId);
}
