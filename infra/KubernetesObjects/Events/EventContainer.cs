using Pulumi.Kubernetes.Types.Inputs.Core.V1;

namespace Slipway.KubernetesObjects.Events;

/// <summary>What the container that deals with events may do and use.</summary>
public sealed record EventContainer
{
    public ResourceRequirementsArgs? Resources { get; init; }

    public SecurityContextArgs? SecurityContext { get; init; }
}
