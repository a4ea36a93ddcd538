namespace Slipway.KubernetesObjects.Admission;

/// <summary>Kinds of objects and what is done with them.</summary>
public sealed record ResourceRule
{
    public required IReadOnlyList<string> ApiGroups { get; init; }

    public required IReadOnlyList<string> ApiVersions { get; init; }

    public required IReadOnlyList<string> Operations { get; init; }

    public required IReadOnlyList<string> Resources { get; init; }
}
