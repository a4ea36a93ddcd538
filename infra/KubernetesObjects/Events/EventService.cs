namespace Slipway.KubernetesObjects.Events;

/// <summary>The service in front of an event source.</summary>
public sealed record EventService
{
    public required IReadOnlyList<EventPort> Ports { get; init; }
}
