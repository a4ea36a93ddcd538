namespace Slipway.KubernetesObjects.Events;

/// <summary>Where a member of what is sent comes from.</summary>
public sealed record TriggerParameterSource
{
    public required string DependencyName { get; init; }

    public string? DataKey { get; init; }

    public string? DataTemplate { get; init; }

    public string? ContextKey { get; init; }

    /// <summary>What is sent where the event has nothing.</summary>
    public string? Value { get; init; }

    public bool? UseRawData { get; init; }
}
