namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>How many finished analyses are kept to be looked at.</summary>
public sealed record AnalysisHistory
{
    public int? SuccessfulRunHistoryLimit { get; init; }

    public int? UnsuccessfulRunHistoryLimit { get; init; }
}
