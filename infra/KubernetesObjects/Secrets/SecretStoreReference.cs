namespace Slipway.KubernetesObjects.Secrets;

/// <summary>The store that is asked.</summary>
public sealed record SecretStoreReference
{
    public required string Name { get; init; }

    public required SecretStoreKind Kind { get; init; }
}
