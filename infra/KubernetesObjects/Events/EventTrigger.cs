namespace Slipway.KubernetesObjects.Events;

/// <summary>What is done, how often at most, and when it counts as done.</summary>
public sealed record EventTrigger
{
    public required TriggerTemplate Template { get; init; }

    public TriggerRetries? RetryStrategy { get; init; }

    public TriggerLimit? RateLimit { get; init; }

    public TriggerPolicy? Policy { get; init; }

    public bool? AtLeastOnce { get; init; }
}
