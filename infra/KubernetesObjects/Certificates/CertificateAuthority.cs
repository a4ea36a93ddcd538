namespace Slipway.KubernetesObjects.Certificates;

/// <summary>An authority of ours.</summary>
public sealed record CertificateAuthority
{
    public required string SecretName { get; init; }
}
