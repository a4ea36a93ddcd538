namespace Slipway.KubernetesObjects.Selectors;

/// <summary>Which objects are meant, by their labels.</summary>
public sealed record LabelSelector
{
    public IReadOnlyDictionary<string, string>? MatchLabels { get; init; }

    public IReadOnlyList<LabelRequirement>? MatchExpressions { get; init; }
}
