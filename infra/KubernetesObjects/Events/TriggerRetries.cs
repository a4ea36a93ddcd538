using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Events;

/// <summary>How often a call is tried again.</summary>
public sealed record TriggerRetries
{
    public required int Steps { get; init; }

    public Duration? Duration { get; init; }
}
