using Pulumi;
using Slipway.Cluster.ControlPlane;

namespace Slipway.Stacks;

/// <summary>A cluster, ours or another's, with the provider that puts things into it.</summary>
public sealed class ReachableCluster
{
    private const string ProviderName = "platform-kubernetes";

    private ReachableCluster(Pulumi.Kubernetes.Provider provider, Output<string> kubeconfig, EksCluster? ours = null)
    {
        Provider = provider;
        Kubeconfig = kubeconfig;
        ClusterName = ours?.ClusterName;
        SecurityGroupId = ours?.SecurityGroupId;
    }

    public Pulumi.Kubernetes.Provider Provider { get; }

    public Output<string> Kubeconfig { get; }

    /// <summary>The name by which EKS knows it; null where the cluster is another's.</summary>
    public Output<string>? ClusterName { get; }

    /// <summary>What the cluster's nodes and pods are known by in the network; null where the cluster is another's.</summary>
    public Output<string>? SecurityGroupId { get; }

    public static ReachableCluster Existing(Output<string> kubeconfig) =>
        new(new(ProviderName, new() { KubeConfig = kubeconfig, EnableServerSideApply = true }), kubeconfig);

    /// <summary>
    /// The provider waits for the access of those who deploy, for nodes and for what EKS installs, and so does everything that it
    /// makes: an object that comes earlier is refused or never starts. While the cluster stays the same, a kubeconfig written
    /// differently replaces nothing.
    /// </summary>
    public static ReachableCluster Declared(EksCluster cluster, IEnumerable<Resource> ready)
    {
        var options = new CustomResourceOptions { DependsOn = { cluster } };
        options.DependsOn.AddRange(ready.ToArray());
        var args = new Pulumi.Kubernetes.ProviderArgs
        {
            KubeConfig = cluster.Kubeconfig,
            ClusterIdentifier = cluster.Arn,
            EnableServerSideApply = true,
        };
        return new(new(ProviderName, args, options), cluster.Kubeconfig, cluster);
    }
}
