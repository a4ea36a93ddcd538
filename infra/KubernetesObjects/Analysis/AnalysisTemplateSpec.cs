namespace Slipway.KubernetesObjects.Analysis;

/// <summary>What is measured, and what it needs to be told.</summary>
public sealed record AnalysisTemplateSpec
{
    public required IReadOnlyList<AnalysisMetric> Metrics { get; init; }

    public IReadOnlyList<TemplateArgument>? Args { get; init; }

    public IReadOnlyList<DryRunMetric>? DryRun { get; init; }

    public IReadOnlyList<MeasurementRetention>? MeasurementRetention { get; init; }
}
