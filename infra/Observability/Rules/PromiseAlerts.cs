using Slipway.Observability.RuleTests;
using Slipway.Signals.Measuring;
using Slipway.Signals.Queries;
using Slipway.Spec.Components;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.Rules;

/// <summary>Alerts on promises over a long time: they fire when the allowed failures are used up too fast to last.</summary>
public static class PromiseAlerts
{
    /// <param name="slow">Those that look at days, or those that look at hours.</param>
    public static IEnumerable<AlertRule> For(MonitoredProduct at, bool slow) =>
        from objective in at.Product.Objectives
        where objective is { Over: not null, Condition: { Signal.Signal: Signal.Availability, Threshold: not null } }
        where objective.Condition.Environment is null || objective.Condition.Environment == at.Environment
        from judged in HealthMeasurements.Judged(at, objective.Condition.Of)
        from rate in BurnRate.All
        where rate.IsSlow == slow
        select For(at, objective, judged.Component, rate);

    private static AlertRule For(MonitoredProduct at, ObjectiveSpec objective, ComponentSpec component, BurnRate rate)
    {
        var budget = 1 - objective.Condition.Threshold!.Amount.Value;
        var limit = rate.Factor * budget;
        var condition = Exceeds(rate.Long).And(Exceeds(rate.Short));
        var interval = rate.IsSlow ? RuleIntervals.SlowPromises : RuleIntervals.Promises;
        return new()
        {
            Name = $"{objective.Name.Replace('-', '_')}_burns_{rate.Name}",
            At = at,
            Service = component.Name,
            Signal = objective.Condition.Signal,
            Condition = condition,
            For = rate.For,
            Severity = rate.Severity,
            Summary = $"{{{{ $value | humanizePercentage }}}} of {component.Name}'s probes in {at.Environment} failed over {rate.Long} "
                + $"(alert at > {ShownValue.Of(AmountUnit.Ratio, limit)}, {Query.Written(rate.Factor)} times what "
                + $"{objective.Condition.Threshold.Amount} over {objective.Over} allows)",
            Description = Wording.Felt(objective.Condition.Signal),
            Runbook = RunbookChoice.Of(at.Product, Signal.Health),
            Decision = objective.Decision,
            DetectedWithin = Detection.OfShare(component, rate.Long, rate.For, interval),
            Unit = AmountUnit.Ratio,
            Cases = BurnCases.For(
                condition, HealthMeasurements.Probes(at, component).Where("endpoint", component.Health[0].Name), rate, limit, interval),
        };

        Query Exceeds(Duration window) => Query.Number(1)
            .Minus(HealthMeasurements.Availability(at, component, objective.Condition.Signal, window).Query)
            .Compared(">", Query.Number(limit));
    }
}
