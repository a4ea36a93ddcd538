using Slipway.Observability.RuleTests;
using Slipway.Signals.Measuring;
using Slipway.Signals.Queries;
using Slipway.Spec;
using Slipway.Spec.Alerts;
using Slipway.Spec.Components;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Observability.Rules;

/// <summary>The alerts that a product's file lists, one for each service that can miss the objective.</summary>
public static class ObjectiveAlerts
{
    public static IEnumerable<AlertRule> For(MonitoredProduct at) =>
        from alert in at.Product.Alerts
        where alert.Environment is null || alert.Environment == at.Environment
        where alert.Future is null || at.Product.Future.Any(plan => plan.Name == alert.Future && plan.Enabled)
        let objective = at.Product.Objective(alert.Objective)
        where objective is { Under: null }
        from rule in objective.Condition.Signal.Signal == Signal.Health && objective.Condition.Threshold is null
            ? Unhealthy(at, alert, objective)
            : Beyond(at, alert, objective)
        select rule;

    private static IEnumerable<AlertRule> Beyond(MonitoredProduct at, AlertSpec alert, ObjectiveSpec objective)
    {
        if (objective.Condition.Threshold is not { } threshold)
        {
            yield break;
        }

        foreach (var measurement in Measurements.For(at, objective.Condition))
        {
            var interval = RuleIntervals.Of(at, objective.Condition.Signal);
            var rule = Rule(at, alert, objective, measurement.Service) with
            {
                DetectedWithin = Detection.OfLimit(at, measurement.Window, alert.For, interval),
                Unit = measurement.Signal.Unit,
                Labels = measurement.Operation is { } operation ? [new("operation", operation)] : [],
            };
            yield return threshold.IsChange
                ? Changed(rule, measurement, ChangeLimit.Of(objective.Condition), interval)
                : Missed(rule, measurement, Limit.Missed(threshold), interval);
        }
    }

    private static AlertRule Missed(AlertRule rule, Measurement measurement, Limit limit, Duration interval) => rule with
    {
        Condition = Query.Of(measurement.Recorded).Compared(limit.Sign, Query.Number(limit.Value)),
        Summary = Wording.Summary(measurement, limit),
        Cases = ThresholdCases.For(measurement, limit, rule.For, interval),
    };

    private static AlertRule Changed(AlertRule rule, Measurement measurement, ChangeLimit change, Duration interval) => rule with
    {
        Condition = change.Exceeded(measurement.Recorded),
        Summary = Wording.Summary(measurement, change),
        Cases = ChangeCases.For(measurement, change, measurement.Window ?? Measurements.UsualWindow, interval, pending: rule.For),
    };

    private static IEnumerable<AlertRule> Unhealthy(MonitoredProduct at, AlertSpec alert, ObjectiveSpec objective)
    {
        var failures = objective.Failures ?? 1;
        foreach (var (component, endpoints) in HealthMeasurements.Judged(at, objective.Condition.Of))
        {
            var condition = HealthMeasurements.FailedInARow(at, component, endpoints, failures);
            yield return Rule(at, alert, objective, component.Name) with
            {
                Condition = condition,
                Summary = Failing(at, component, failures),
                DetectedWithin = Detection.OfFailures(at, endpoints, failures, alert.For),
                Cases = HealthCases.For(
                    condition, Probe(at, component, endpoints), failures, Longest(endpoints), alert.For, at.Product.Monitoring.Evaluate, null),
            };
        }
    }

    internal static string Failing(MonitoredProduct at, ComponentSpec component, int failures) =>
        $"{ShownValue.Template(null)} health endpoint(s) of {component.Name} in {at.Environment} failed"
        + (failures == 1 ? " (alert at 1 failure)" : $" {failures} times in a row (alert at {failures})");

    internal static Selector Probe(MonitoredProduct at, ComponentSpec component, IReadOnlyList<HealthSpec> endpoints) =>
        HealthMeasurements.Probes(at, component).Where("endpoint", endpoints[0].Name);

    internal static Duration Longest(IReadOnlyList<HealthSpec> endpoints) => endpoints.Max(endpoint => endpoint.Interval);

    internal static IReadOnlyList<string> LeftOpen(MonitoredProduct at, params IEnumerable<string> entries) =>
        [.. entries.SelectMany(entry => at.Product.LeftOpen[entry]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static AlertRule Rule(MonitoredProduct at, AlertSpec alert, ObjectiveSpec objective, string service) => new()
    {
        Name = alert.Name,
        At = at,
        Service = service,
        Signal = objective.Condition.Signal,
        Condition = Query.Vector(1),
        For = alert.For,
        Severity = alert.Severity,
        Category = alert.Category,
        Summary = "",
        Description = Wording.Felt(objective.Condition.Signal),
        Runbook = alert.Runbook,
        Decision = alert.Decision ?? objective.Decision,
        LeftOpen = LeftOpen(at, YamlPath.Key("alerts", alert.Name), YamlPath.Key("objectives", objective.Name)),
        DetectedWithin = alert.For,
    };
}
