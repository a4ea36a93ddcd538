namespace Slipway.KubernetesObjects.Certificates;

/// <summary>Proof by a record in the name's zone.</summary>
public sealed record DnsSolver
{
    public required Route53Solver Route53 { get; init; }
}
