using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>Where a pod gives metrics.</summary>
public sealed record PodScrapeEndpoint
{
    /// <summary>The port's name.</summary>
    public string? Port { get; init; }

    public int? PortNumber { get; init; }

    public string? Path { get; init; }

    public string? Scheme { get; init; }

    public Duration? Interval { get; init; }

    public Duration? ScrapeTimeout { get; init; }

    public bool? HonorLabels { get; init; }

    public Authorization? Authorization { get; init; }

    public IReadOnlyList<Relabeling>? Relabelings { get; init; }

    public IReadOnlyList<Relabeling>? MetricRelabelings { get; init; }
}
