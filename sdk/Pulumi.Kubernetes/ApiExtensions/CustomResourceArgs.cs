using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Pulumi.Kubernetes.ApiExtensions;

/// <summary>What every custom object has; a class of one kind adds its own inputs, usually <c>spec</c>.</summary>
public abstract class CustomResourceArgs : ResourceArgs
{
    // The resource's type is needed before any input is, and as plain text.
    internal readonly string ApiVersionText;
    internal readonly string KindText;

    protected CustomResourceArgs(string apiVersion, string kind)
    {
        ApiVersionText = apiVersion;
        KindText = kind;
        ApiVersion = apiVersion;
        Kind = kind;
    }

    [Input("apiVersion")]
    public Input<string> ApiVersion { get; }

    [Input("kind")]
    public Input<string> Kind { get; }

    [Input("metadata")]
    public Input<ObjectMetaArgs>? Metadata { get; set; }
}
