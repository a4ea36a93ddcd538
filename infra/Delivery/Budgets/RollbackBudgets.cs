using Slipway.Delivery.Analysis;
using Slipway.Delivery.Rollback;
using Slipway.Signals.Measuring;
using Slipway.Spec;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;
using Slipway.Spec.Rollback;

namespace Slipway.Delivery.Budgets;

/// <summary>From when something is wrong until the version before answers again, for each trigger: against the time to restore aimed for.</summary>
internal static class RollbackBudgets
{
    public static IEnumerable<TimeBudget> For(MonitoredProduct at) =>
        from budget in Rollouts(at).Concat(Workflows(at))
        let aim = DeliveryBudgets.Aims(at, Signal.TimeToRestore).FirstOrDefault()
        select aim is null
            ? budget
            : budget with { Limit = DeliveryBudgets.AimOf(aim), LimitedBy = $"objectives.{aim.Name}" };

    private static IEnumerable<TimeBudget> Rollouts(MonitoredProduct at) =>
        from component in DeliveredComponent.In(at)
        from analysis in VersionAnalysis.For(component)
        where analysis.Moment != AnalysisMoment.Before
        from metric in analysis.Metrics
        where metric.Decides
        select Budget(at, metric.Trigger, component.Component.Name) with
        {
            Lines = [.. AnalysisBudgets.Detection(component, metric), new("requests go back (assumed)", AssumedTimes.TrafficBack)],
        };

    private static IEnumerable<TimeBudget> Workflows(MonitoredProduct at) =>
        from call in RollbackCall.For(at.Product, at.Environment)
        from trigger in at.Product.TriggersIn(at.Environment)
        where trigger.Strategy == call.Strategy.Name
        let detection = Detected(at, trigger).ToList()
        where detection.Count > 0
        select Budget(at, trigger, call.Scope ?? "the service that it is about") with
        {
            Lines =
            [
                .. detection,
                new("it has to last", RollbackCall.Lasting),
                new("the alert waits for others", RollbackCall.GroupWait),
                new("it starts the workflow (assumed)", AssumedTimes.Dispatch),
                .. Waits(at),
                new("a runner takes its job (assumed)", AssumedTimes.Queue),
                new("the job before it, and its tools (assumed)", AssumedTimes.Preparation),
                new($"the {call.Strategy.Name} rollback", call.Strategy.Limit),
            ],
        };

    // None where the jobs act in an environment of their own, as they should.
    private static IEnumerable<BudgetLine> Waits(MonitoredProduct at) =>
        RollbackEnvironments.NameFor(at.Product, at.Environment) is { } name && at.Product.Environment(name) is { } shared && shared.Wait > Duration.Zero
            ? [new($"{name} waits", shared.Wait)]
            : [];

    private static IEnumerable<BudgetLine> Detected(MonitoredProduct at, RollbackTriggerSpec trigger)
    {
        var evaluated = new BudgetLine("the rules are evaluated", at.Product.Monitoring.Evaluate);
        if (trigger.Condition.Signal.Signal == Signal.Health)
        {
            var endpoints = HealthMeasurements.Judged(at, trigger.Condition.Of, trigger.Critical).SelectMany(judged => judged.Endpoints).ToList();
            if (endpoints.MaxBy(endpoint => endpoint.Interval) is { } slowest)
            {
                var failures = trigger.Failures ?? 1;
                yield return new($"{failures} probes fail, one every {slowest.Interval}", slowest.Interval.Times(failures));
                yield return new("the last of them waits for its timeout", slowest.Timeout);
                yield return evaluated;
            }
        }
        else if (Measurements.For(at, trigger.Condition).Count > 0)
        {
            var window = trigger.Condition.Window ?? Measurements.UsualWindow;
            var violations = trigger.Violations ?? 1;
            yield return new($"{violations} windows of {window} are bad", window.Times(violations));
            yield return new("the last value is read", at.Product.Monitoring.Scrape);
            yield return evaluated;
        }
    }

    private static TimeBudget Budget(MonitoredProduct at, RollbackTriggerSpec trigger, string scope) => new()
    {
        Product = at.Product.Name,
        Environment = at.Environment,
        Subject = $"{trigger.Name}: {scope} goes back",
        Place = $"rollback.triggers.{trigger.Name}",
        Lines = [],
    };
}
