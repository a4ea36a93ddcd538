namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>The exporter that asks.</summary>
public sealed record Prober
{
    /// <summary>Host and port.</summary>
    public required string Url { get; init; }

    public string? Path { get; init; }

    public string? Scheme { get; init; }
}
