namespace Slipway.KubernetesObjects.Events;

/// <summary>The answers that are good.</summary>
public sealed record StatusPolicy
{
    public required IReadOnlyList<int> Allow { get; init; }
}
