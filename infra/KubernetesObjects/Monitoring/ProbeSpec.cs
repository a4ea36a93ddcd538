using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>Which addresses are asked, how and by whom.</summary>
public sealed record ProbeSpec
{
    public required Prober Prober { get; init; }

    public required ProbeTargets Targets { get; init; }

    public string? JobName { get; init; }

    public string? Module { get; init; }

    public Duration? Interval { get; init; }

    public Duration? ScrapeTimeout { get; init; }

    public int? SampleLimit { get; init; }

    public IReadOnlyList<Relabeling>? MetricRelabelings { get; init; }
}
