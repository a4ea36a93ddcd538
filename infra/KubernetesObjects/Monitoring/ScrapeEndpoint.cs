using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>Where a service gives metrics.</summary>
public sealed record ScrapeEndpoint
{
    /// <summary>The port's name.</summary>
    public required string Port { get; init; }

    public string? Path { get; init; }

    public string? Scheme { get; init; }

    public Duration? Interval { get; init; }

    public Duration? ScrapeTimeout { get; init; }

    public bool? HonorLabels { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Params { get; init; }

    public Authorization? Authorization { get; init; }

    public IReadOnlyList<Relabeling>? Relabelings { get; init; }

    public IReadOnlyList<Relabeling>? MetricRelabelings { get; init; }
}
