namespace Slipway.KubernetesObjects.Events;

/// <summary>An event that is waited for.</summary>
public sealed record EventDependency
{
    public required string Name { get; init; }

    public required string EventSourceName { get; init; }

    public required string EventName { get; init; }

    public EventFilters? Filters { get; init; }
}
