namespace Slipway.KubernetesObjects.Certificates;

/// <summary>How it is proved that a name is ours.</summary>
public sealed record AcmeSolver
{
    public SolverSelector? Selector { get; init; }

    public DnsSolver? Dns01 { get; init; }
}
