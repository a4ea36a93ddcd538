using Slipway.Signals.Measuring;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.Rules;

/// <summary>Measurements that are recorded, and after them the alerts that read what was recorded at the same moment.</summary>
public sealed record RuleGroup
{
    public required string Name { get; init; }

    public required Duration Interval { get; init; }

    public IReadOnlyList<Measurement> Recorded { get; init; } = [];

    public IReadOnlyList<AlertRule> Alerts { get; init; } = [];
}
