using Slipway.Delivery.Rollback;
using Slipway.Observability.RuleTests;
using Slipway.Signals.Measuring;
using Slipway.Signals.Queries;
using Slipway.Spec;
using Slipway.Spec.Alerts;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;
using Slipway.Spec.Rollback;

namespace Slipway.Observability.Rules;

/// <summary>Alerts that start a rollback through the sensor, for products that no rollout controller watches.</summary>
public static class RollbackAlerts
{
    public static IEnumerable<AlertRule> For(MonitoredProduct at) =>
        from trigger in at.Product.TriggersIn(at.Environment)
        let strategy = at.Product.RollbackStrategy(trigger.Strategy)
        where RollbackEnvironments.NameFor(at.Product, at.Environment) is not null
        where strategy is not null && strategy.Actors.Contains(RollbackActor.Workflow)
        from rule in trigger.Condition.Signal.Signal == Signal.Health ? Unhealthy(at, trigger) : Measured(at, trigger)
        select rule;

    private static IEnumerable<AlertRule> Unhealthy(MonitoredProduct at, RollbackTriggerSpec trigger)
    {
        var failures = trigger.Failures ?? 1;
        foreach (var (component, endpoints) in HealthMeasurements.Judged(at, trigger.Condition.Of, trigger.Critical))
        {
            var every = ObjectiveAlerts.Longest(endpoints);

            // Over after as many successes in a row, the first of which ends the condition.
            Duration? keep = trigger.Recovery is { } recovery ? every.Times(recovery.Successes - 1) : null;
            var probe = ObjectiveAlerts.Probe(at, component, endpoints);
            var condition = HealthMeasurements.FailedInARow(at, component, endpoints, failures);
            yield return Rule(at, trigger, component.Name) with
            {
                Condition = condition,
                KeepFiringFor = keep,
                Summary = ObjectiveAlerts.Failing(at, component, failures),
                DetectedWithin = Detection.OfFailures(at, endpoints, failures, Duration.Zero),
                Cases = HealthCases.For(condition, probe, failures, every, Duration.Zero, at.Product.Monitoring.Evaluate, keep),
            };
        }
    }

    private static IEnumerable<AlertRule> Measured(MonitoredProduct at, RollbackTriggerSpec trigger)
    {
        if (trigger.Condition.Threshold is not { } threshold)
        {
            yield break;
        }

        var violations = trigger.Violations ?? 1;
        foreach (var measurement in Measurements.For(at, trigger.Condition))
        {
            var window = trigger.Condition.Window ?? Measurements.UsualWindow;
            var rule = Rule(at, trigger, measurement.Service);
            yield return threshold.IsChange
                ? Changed(rule, measurement, trigger.Condition, window, violations)
                : Beyond(rule, measurement, Limit.Reached(threshold), window, violations);
        }
    }

    private static AlertRule Beyond(AlertRule rule, Measurement measurement, Limit limit, Duration window, int violations) => rule with
    {
        Condition = InWindows(violations, window, ago => Query.Of(measurement.Recorded.Earlier(ago)).Compared(limit.Sign, Query.Number(limit.Value))),
        Summary = $"{Wording.Summary(measurement, limit)} in {violations} windows in a row",
        DetectedWithin = Detection.OfLimit(rule.At, window, Duration.Zero, RuleIntervals.Of(rule.At, measurement.Signal), violations),
        Unit = measurement.Signal.Unit,
        Cases = ThresholdCases.For(measurement, limit, Duration.Zero, RuleIntervals.Of(rule.At, measurement.Signal), violations),
    };

    private static AlertRule Changed(AlertRule rule, Measurement measurement, ConditionSpec condition, Duration window, int violations)
    {
        var change = ChangeLimit.Of(condition);
        return rule with
        {
            Condition = InWindows(violations, window, ago => change.Exceeded(measurement.Recorded.Earlier(ago))),
            Summary = $"{Wording.Summary(measurement, change)} in {violations} windows in a row",
            DetectedWithin = Detection.OfLimit(rule.At, window, Duration.Zero, RuleIntervals.Of(rule.At, measurement.Signal), violations),
            Unit = measurement.Signal.Unit,
            Cases = ChangeCases.For(measurement, change, window, RuleIntervals.Of(rule.At, measurement.Signal), violations),
        };
    }

    private static Query InWindows(int violations, Duration window, Func<Duration, Query> exceeded) =>
        Enumerable.Range(0, violations).Select(index => exceeded(window.Times(index))).Aggregate((all, next) => all.And(next));

    private static AlertRule Rule(MonitoredProduct at, RollbackTriggerSpec trigger, string service) => new()
    {
        Name = $"rollback_{trigger.Name.Replace('-', '_')}",
        At = at,
        Service = service,
        Signal = trigger.Condition.Signal,
        Condition = Query.Vector(1),
        For = RollbackCall.Lasting,
        Severity = AlertSeverity.Critical,
        Labels =
        [
            new(AlertRule.RollbackLabel, trigger.Strategy!),
            new NamedValue<string>("trigger", trigger.ReportedAs ?? trigger.Name),
        ],
        Summary = "",
        Description = $"{Wording.Felt(trigger.Condition.Signal)}; the version before is being restored",
        Runbook = RunbookChoice.Of(at.Product, Signal.FailedDeployments),
        Decision = trigger.Decision,
        LeftOpen = ObjectiveAlerts.LeftOpen(at, YamlPath.Key("rollback.triggers", trigger.Name)),
        DetectedWithin = Duration.Zero,
    };
}
