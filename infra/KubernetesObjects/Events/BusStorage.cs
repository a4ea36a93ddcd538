namespace Slipway.KubernetesObjects.Events;

/// <summary>Where events are kept until they are dealt with.</summary>
public sealed record BusStorage
{
    public string? StorageClassName { get; init; }

    public string? AccessMode { get; init; }

    public required string VolumeSize { get; init; }
}
