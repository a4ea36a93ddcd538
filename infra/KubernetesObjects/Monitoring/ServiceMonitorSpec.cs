using Slipway.KubernetesObjects.Selectors;

namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>Which services give metrics, and where.</summary>
public sealed record ServiceMonitorSpec
{
    public required LabelSelector Selector { get; init; }

    public NamespaceSelector? NamespaceSelector { get; init; }

    public required IReadOnlyList<ScrapeEndpoint> Endpoints { get; init; }

    public string? JobLabel { get; init; }

    public IReadOnlyList<string>? TargetLabels { get; init; }

    public IReadOnlyList<string>? PodTargetLabels { get; init; }

    public int? SampleLimit { get; init; }

    public int? LabelLimit { get; init; }
}
