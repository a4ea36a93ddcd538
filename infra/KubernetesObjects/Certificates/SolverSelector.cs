namespace Slipway.KubernetesObjects.Certificates;

/// <summary>For which names a solver is used.</summary>
public sealed record SolverSelector
{
    public IReadOnlyList<string>? DnsNames { get; init; }

    public IReadOnlyList<string>? DnsZones { get; init; }
}
