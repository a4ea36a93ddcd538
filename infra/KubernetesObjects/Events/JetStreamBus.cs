using Pulumi.Kubernetes.Types.Inputs.Core.V1;

namespace Slipway.KubernetesObjects.Events;

/// <summary>A bus of NATS JetStream servers.</summary>
public sealed record JetStreamBus
{
    public required string Version { get; init; }

    public int? Replicas { get; init; }

    public BusStorage? Persistence { get; init; }

    public string? Settings { get; init; }

    public IReadOnlyList<string>? StartArgs { get; init; }

    public PodSecurityContextArgs? SecurityContext { get; init; }

    public BusContainer? ContainerTemplate { get; init; }

    public BusContainer? MetricsContainerTemplate { get; init; }

    public BusContainer? ReloaderContainerTemplate { get; init; }

    public EventPodMetadata? Metadata { get; init; }

    public string? ServiceAccountName { get; init; }
}
