using Slipway.Signals.Queries;
using Slipway.Spec.Delivery;
using Slipway.Spec.Quantities;
using Slipway.Spec.Rollback;

namespace Slipway.Delivery.Analysis;

/// <summary>One thing that is measured of a new version again and again.</summary>
public sealed record VersionMetric
{
    public required RollbackTriggerSpec Trigger { get; init; }

    public required Query Query { get; init; }

    /// <summary>Null where it is only shown.</summary>
    public MeasuredLimit? Limit { get; init; }

    /// <summary>How many bad measurements are one too many.</summary>
    public required int Violations { get; init; }

    /// <summary>How long the first measurement waits, so that it tells nothing of the time before the version.</summary>
    public Duration Delay { get; init; }

    public required Duration Interval { get; init; }

    /// <summary>How often there is time to measure it.</summary>
    public required int Times { get; init; }

    /// <summary>Whether it is measured for as long as the version is on its way, and not a number of times.</summary>
    public bool IsEndless { get; init; }

    public required DeliverySpec Delivery { get; init; }

    public string Name => Trigger.Name;

    /// <summary>How many bad measurements are borne: never all that there are, or none could end the delivery.</summary>
    public int BorneFailures => Math.Min(Violations, Times) - 1;

    /// <summary>How many measurements may tell nothing: never all that there are, or what was not measured would pass.</summary>
    public int BorneDoubts => Math.Min(Delivery.Unmeasured, Times - 1);

    /// <summary>Whether it can end the delivery.</summary>
    public bool Decides => Limit is not null && Trigger.Strategy is not null;
}
