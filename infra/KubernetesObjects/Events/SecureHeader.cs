namespace Slipway.KubernetesObjects.Events;

/// <summary>A header whose value is a secret.</summary>
public sealed record SecureHeader
{
    public required string Name { get; init; }

    public required SecureHeaderSource ValueFrom { get; init; }
}
