namespace Slipway.KubernetesObjects.Certificates;

/// <summary>The authority that is asked; exactly one of its members is set.</summary>
public sealed record ClusterIssuerSpec
{
    public AcmeIssuer? Acme { get; init; }

    public CertificateAuthority? Ca { get; init; }

    public SelfSignedIssuer? SelfSigned { get; init; }
}
