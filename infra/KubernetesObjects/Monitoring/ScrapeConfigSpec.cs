using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>What is read, how often, and what lets the reader in.</summary>
public sealed record ScrapeConfigSpec
{
    public required IReadOnlyList<ScrapedAddresses> StaticConfigs { get; init; }

    public string? MetricsPath { get; init; }

    /// <summary>In capitals: HTTPS.</summary>
    public string? Scheme { get; init; }

    public Duration? ScrapeInterval { get; init; }

    public Authorization? Authorization { get; init; }
}
