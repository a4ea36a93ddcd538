namespace Slipway.KubernetesObjects.Events;

/// <summary>A condition on a member of an event.</summary>
public sealed record EventDataFilter
{
    public required string Path { get; init; }

    public required string Type { get; init; }

    public required IReadOnlyList<string> Value { get; init; }

    public string? Comparator { get; init; }
}
