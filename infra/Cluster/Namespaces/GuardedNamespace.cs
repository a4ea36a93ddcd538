using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Slipway.Cluster.Namespaces;

/// <summary>A namespace in which Kubernetes refuses pods that want more than they should.</summary>
public sealed class GuardedNamespace : ComponentResource
{
    public const string Token = "slipway:cluster:GuardedNamespace";

    public GuardedNamespace(string name, GuardedNamespaceArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var declared = new Namespace(
            name,
            new() { Metadata = new ObjectMetaArgs { Name = args.Namespace, Labels = NamespaceLabels.For(args) } },
            new() { Parent = this });

        NamespaceName = declared.Metadata.Apply(metadata => metadata.Name);
        RegisterOutputs();
    }

    /// <summary>The namespace's name once it exists; what uses it stands in the right order by itself.</summary>
    public Output<string> NamespaceName { get; }
}
