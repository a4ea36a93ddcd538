namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>Addresses that are known beforehand.</summary>
public sealed record StaticTargets
{
    public required IReadOnlyList<string> Static { get; init; }

    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    public IReadOnlyList<Relabeling>? RelabelingConfigs { get; init; }
}
