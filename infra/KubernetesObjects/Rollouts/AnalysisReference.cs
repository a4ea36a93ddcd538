namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>The template of an analysis.</summary>
public sealed record AnalysisReference
{
    public required string TemplateName { get; init; }

    public bool? ClusterScope { get; init; }
}
