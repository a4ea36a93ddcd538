using Pulumi.Kubernetes.Types.Inputs.Core.V1;

namespace Slipway.KubernetesObjects.LoadTests;

/// <summary>What a pod of a load test may do and use.</summary>
public sealed record TestPod
{
    public string? Image { get; init; }

    public string? ServiceAccountName { get; init; }

    public string? AutomountServiceAccountToken { get; init; }

    public TestPodMetadata? Metadata { get; init; }

    public ResourceRequirementsArgs? Resources { get; init; }

    public PodSecurityContextArgs? SecurityContext { get; init; }

    public SecurityContextArgs? ContainerSecurityContext { get; init; }

    public IReadOnlyList<EnvVarArgs>? Env { get; init; }
}
