using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Secrets;

/// <summary>What is fetched, from where, and what becomes of it.</summary>
public sealed record ExternalSecretSpec
{
    public required SecretStoreReference SecretStoreRef { get; init; }

    public required SecretTarget Target { get; init; }

    public Duration? RefreshInterval { get; init; }

    public RefreshPolicy? RefreshPolicy { get; init; }

    public IReadOnlyList<SecretData>? Data { get; init; }

    public IReadOnlyList<SecretDataFrom>? DataFrom { get; init; }
}
