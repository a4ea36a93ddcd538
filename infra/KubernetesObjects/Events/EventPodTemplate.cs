using Pulumi.Kubernetes.Types.Inputs.Core.V1;

namespace Slipway.KubernetesObjects.Events;

/// <summary>What the pods that deal with events may do and use.</summary>
public sealed record EventPodTemplate
{
    public EventPodMetadata? Metadata { get; init; }

    public string? ServiceAccountName { get; init; }

    public PodSecurityContextArgs? SecurityContext { get; init; }

    public EventContainer? Container { get; init; }
}
