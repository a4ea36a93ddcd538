namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>Hosts with their ports, and the labels that their series get.</summary>
public sealed record ScrapedAddresses
{
    public required IReadOnlyList<string> Targets { get; init; }

    public IReadOnlyDictionary<string, string>? Labels { get; init; }
}
