using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Slipway.KubernetesObjects;

/// <summary>What a custom object is called, and what it says.</summary>
public sealed record ObjectArgs<TSpec>
    where TSpec : notnull
{
    public required ObjectMetaArgs Metadata { get; init; }

    public required TSpec Spec { get; init; }
}
