namespace Slipway.KubernetesObjects.Certificates;

/// <summary>The private key of a certificate.</summary>
public sealed record CertificateKey
{
    public required KeyAlgorithm Algorithm { get; init; }

    public int? Size { get; init; }

    public KeyRotation? RotationPolicy { get; init; }
}
