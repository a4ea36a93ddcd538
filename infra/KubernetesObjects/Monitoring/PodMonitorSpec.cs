using Slipway.KubernetesObjects.Selectors;

namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>Which pods give metrics, and where.</summary>
public sealed record PodMonitorSpec
{
    public required LabelSelector Selector { get; init; }

    public NamespaceSelector? NamespaceSelector { get; init; }

    public required IReadOnlyList<PodScrapeEndpoint> PodMetricsEndpoints { get; init; }

    public string? JobLabel { get; init; }

    public IReadOnlyList<string>? PodTargetLabels { get; init; }

    public int? SampleLimit { get; init; }

    public int? LabelLimit { get; init; }
}
