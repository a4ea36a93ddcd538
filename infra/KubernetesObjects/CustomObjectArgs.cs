using System.Collections.Immutable;
using Pulumi;
using Pulumi.Kubernetes.ApiExtensions;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Slipway.KubernetesObjects;

/// <summary>A custom object as it goes to the provider.</summary>
internal sealed class CustomObjectArgs : CustomResourceArgs
{
    [Input("spec", required: true)]
    private readonly Input<ImmutableDictionary<string, object>> _spec;

    public CustomObjectArgs(string apiVersion, string kind, ObjectMetaArgs metadata, ImmutableDictionary<string, object> spec)
        : base(apiVersion, kind)
    {
        Metadata = metadata;
        _spec = spec;
    }
}
