namespace Slipway.KubernetesObjects.Events;

/// <summary>The kind of bus.</summary>
public sealed record EventBusSpec
{
    public required JetStreamBus Jetstream { get; init; }
}
