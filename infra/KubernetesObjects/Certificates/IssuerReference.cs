namespace Slipway.KubernetesObjects.Certificates;

/// <summary>Who issues a certificate.</summary>
public sealed record IssuerReference
{
    public required string Name { get; init; }

    public required IssuerKind Kind { get; init; }
}
