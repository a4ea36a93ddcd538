using Pulumi.Kubernetes.Types.Inputs.Core.V1;

namespace Slipway.KubernetesObjects.Events;

/// <summary>What one of a bus' containers may do and use.</summary>
public sealed record BusContainer
{
    public ResourceRequirementsArgs? Resources { get; init; }

    public SecurityContextArgs? SecurityContext { get; init; }
}
