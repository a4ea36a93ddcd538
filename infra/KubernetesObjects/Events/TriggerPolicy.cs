namespace Slipway.KubernetesObjects.Events;

/// <summary>When a call counts as done.</summary>
public sealed record TriggerPolicy
{
    public required StatusPolicy Status { get; init; }
}
