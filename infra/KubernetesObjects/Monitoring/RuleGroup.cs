using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>Rules that are evaluated together, one after the other.</summary>
public sealed record RuleGroup
{
    public required string Name { get; init; }

    public Duration? Interval { get; init; }

    public required IReadOnlyList<Rule> Rules { get; init; }

    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    public int? Limit { get; init; }
}
