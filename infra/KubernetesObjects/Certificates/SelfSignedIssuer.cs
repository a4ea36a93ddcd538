namespace Slipway.KubernetesObjects.Certificates;

/// <summary>Certificates that vouch for themselves.</summary>
public sealed record SelfSignedIssuer
{
    public IReadOnlyList<string>? CrlDistributionPoints { get; init; }
}
