using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Certificates;

/// <summary>For which names, by whom and where it is kept.</summary>
public sealed record CertificateSpec
{
    public required string SecretName { get; init; }

    public required IReadOnlyList<string> DnsNames { get; init; }

    public required IssuerReference IssuerRef { get; init; }

    public string? CommonName { get; init; }

    public Duration? Duration { get; init; }

    public Duration? RenewBefore { get; init; }

    public CertificateKey? PrivateKey { get; init; }

    public int? RevisionHistoryLimit { get; init; }
}
