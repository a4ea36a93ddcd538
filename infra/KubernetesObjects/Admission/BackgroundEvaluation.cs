namespace Slipway.KubernetesObjects.Admission;

/// <summary>Whether what is there already is looked at too.</summary>
public sealed record BackgroundEvaluation
{
    public required bool Enabled { get; init; }
}
