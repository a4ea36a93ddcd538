namespace Slipway.KubernetesObjects.Events;

/// <summary>Which of the events count.</summary>
public sealed record EventFilters
{
    public required IReadOnlyList<EventDataFilter> Data { get; init; }

    public string? DataLogicalOperator { get; init; }
}
