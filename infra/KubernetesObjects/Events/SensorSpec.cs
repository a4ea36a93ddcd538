namespace Slipway.KubernetesObjects.Events;

/// <summary>The events that are waited for, and what they trigger.</summary>
public sealed record SensorSpec
{
    public string? EventBusName { get; init; }

    public int? Replicas { get; init; }

    public EventPodTemplate? Template { get; init; }

    public required IReadOnlyList<EventDependency> Dependencies { get; init; }

    public required IReadOnlyList<EventTrigger> Triggers { get; init; }

    public IReadOnlyDictionary<string, string>? LoggingFields { get; init; }
}
