namespace Slipway.KubernetesObjects.Events;

/// <summary>A port of an event source.</summary>
public sealed record EventPort
{
    public string? Name { get; init; }

    public required int Port { get; init; }

    public required int TargetPort { get; init; }
}
