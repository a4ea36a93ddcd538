namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>How a target's or a series' labels are changed.</summary>
public sealed record Relabeling
{
    public RelabelAction? Action { get; init; }

    public IReadOnlyList<string>? SourceLabels { get; init; }

    public string? Separator { get; init; }

    public string? Regex { get; init; }

    public string? TargetLabel { get; init; }

    public string? Replacement { get; init; }
}
