namespace Slipway.KubernetesObjects.Events;

/// <summary>A call that an event triggers.</summary>
public sealed record TriggerTemplate
{
    public required string Name { get; init; }

    public string? Conditions { get; init; }

    public required HttpTrigger Http { get; init; }
}
