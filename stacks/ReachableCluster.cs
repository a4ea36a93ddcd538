using Pulumi;
using Slipway.Cluster.ControlPlane;
using Slipway.Cluster.Nodes;

namespace Slipway.Stacks;

/// <summary>A cluster with the provider that reaches it, and what has to be there before anything is put into it.</summary>
public sealed class ReachableCluster
{
    private const string ProviderName = "platform-kubernetes";

    private readonly Pulumi.Kubernetes.Provider _provider;
    private readonly WorkerNodes? _nodes;

    private ReachableCluster(Pulumi.Kubernetes.Provider provider, Output<string> kubeconfig, WorkerNodes? nodes)
    {
        _provider = provider;
        _nodes = nodes;
        Kubeconfig = kubeconfig;
    }

    public Output<string> Kubeconfig { get; }

    public static ReachableCluster Existing(Output<string> kubeconfig) =>
        new(new(ProviderName, new() { KubeConfig = kubeconfig, EnableServerSideApply = true }), kubeconfig, nodes: null);

    public static ReachableCluster Declared(EksCluster cluster, WorkerNodes nodes)
    {
        // While the cluster stays the same, a kubeconfig written differently replaces nothing that is in it.
        var provider = new Pulumi.Kubernetes.Provider(
            ProviderName,
            new() { KubeConfig = cluster.Kubeconfig, ClusterIdentifier = cluster.Arn, EnableServerSideApply = true },
            new() { DependsOn = { cluster } });

        return new(provider, cluster.Kubeconfig, nodes);
    }

    /// <summary>The options of a component that lives in the cluster; without nodes nothing that it starts would come up.</summary>
    public ComponentResourceOptions Options()
    {
        var options = new ComponentResourceOptions { Providers = { _provider } };
        if (_nodes is not null)
        {
            options.DependsOn.Add(_nodes);
        }

        return options;
    }
}
