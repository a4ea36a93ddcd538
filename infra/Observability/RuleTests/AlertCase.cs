using Slipway.Spec.Quantities;

namespace Slipway.Observability.RuleTests;

/// <summary>A course of events, and what an alert does in it.</summary>
public sealed record AlertCase
{
    public required string Name { get; init; }

    /// <summary>The time between two samples.</summary>
    public required Duration Step { get; init; }

    public required IReadOnlyList<SampledSeries> Series { get; init; }

    public required IReadOnlyList<AlertCheck> Checks { get; init; }
}
