namespace Slipway.KubernetesObjects.Events;

/// <summary>The endpoints that events are sent to, by the events' names.</summary>
public sealed record EventSourceSpec
{
    public string? EventBusName { get; init; }

    public int? Replicas { get; init; }

    public EventService? Service { get; init; }

    public EventPodTemplate? Template { get; init; }

    public required IReadOnlyDictionary<string, WebhookEndpoint> Webhook { get; init; }
}
