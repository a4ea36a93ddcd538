namespace Slipway.KubernetesObjects.Events;

/// <summary>How many calls there are at most.</summary>
public sealed record TriggerLimit
{
    public required RateUnit Unit { get; init; }

    public required int RequestsPerUnit { get; init; }
}
