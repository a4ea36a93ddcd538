using Slipway.Signals.Measuring;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.Rules;

/// <summary>How often the rules of each group are evaluated: what changes slowly is not asked every few seconds.</summary>
public static class RuleIntervals
{
    /// <summary>Pipelines take minutes and push once each, and some of what they push is compared over weeks.</summary>
    public static Duration Pipeline { get; } = Duration.FromMinutes(5);

    public static Duration Delivery { get; } = Duration.FromMinutes(1);

    public static Duration Promises { get; } = Duration.FromMinutes(1);

    public static Duration SlowPromises { get; } = Duration.FromMinutes(10);

    public static Duration Business { get; } = Duration.FromMinutes(1);

    public static Duration Absence { get; } = Duration.FromMinutes(1);

    public static Duration SlowAbsence { get; } = Duration.FromMinutes(10);

    public static Duration Of(MonitoredProduct at, SignalName signal) => Of(at, SignalGroups.Of(signal));

    public static Duration Of(MonitoredProduct at, SignalGroup group) => group switch
    {
        SignalGroup.Pipeline => Pipeline,
        SignalGroup.Promises => SlowPromises,
        SignalGroup.Delivery => Delivery,
        SignalGroup.Business => Business,
        _ => at.Product.Monitoring.Evaluate,
    };
}
