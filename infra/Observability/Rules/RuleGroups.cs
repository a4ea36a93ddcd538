using Slipway.Observability.Dashboards;
using Slipway.Signals.Measuring;
using Slipway.Spec.Objectives;
using Slipway.Spec.Reading;
using Slipway.Spec.Rollback;

namespace Slipway.Observability.Rules;

/// <summary>All rules of a product in an environment.</summary>
public static class RuleGroups
{
    public static IReadOnlyList<RuleGroup> For(MonitoredProduct at)
    {
        var measurements = Recorded(at);
        var objectives = ObjectiveAlerts.For(at).ToList();
        var rollbacks = RollbackAlerts.For(at).ToList();
        var promises = PromiseAlerts.For(at, slow: false).ToList();
        var slow = PromiseAlerts.For(at, slow: true).ToList();
        var groups = new List<RuleGroup>();
        foreach (var group in Enum.GetValues<SignalGroup>())
        {
            groups.Add(new()
            {
                Name = NameOf(at, Shapes.KebabCase(group.ToString())),
                Interval = RuleIntervals.Of(at, group),
                Recorded = [.. measurements.Where(item => SignalGroups.Of(item.Signal) == group)],
                Alerts =
                [
                    .. objectives.Where(alert => SignalGroups.Of(alert.Signal) == group),
                    .. rollbacks.Where(alert => SignalGroups.Of(alert.Signal) == group),
                    .. group == SignalGroup.Promises ? slow : [],
                ],
            });
        }

        groups.Add(new() { Name = NameOf(at, "burn-rates"), Interval = RuleIntervals.Promises, Alerts = promises });
        var readers = objectives.Concat(rollbacks).Concat(promises).Concat(slow).Select(alert => (alert.Service, alert.Condition));
        var absence = AbsenceAlerts.For(at, [.. readers, .. VersionQueries.For(at).Select(query => (query.Service, query.Query))], measurements);
        groups.Add(new() { Name = NameOf(at, "absence"), Interval = RuleIntervals.Absence, Alerts = [.. absence.Where(alert => !AbsenceAlerts.IsSlow(alert))] });
        groups.Add(new() { Name = NameOf(at, "absence-of-reports"), Interval = RuleIntervals.SlowAbsence, Alerts = [.. absence.Where(AbsenceAlerts.IsSlow)] });
        return [.. groups.Where(group => group.Recorded.Count + group.Alerts.Count > 0)];
    }

    /// <summary>Every alert of a product in an environment.</summary>
    public static IReadOnlyList<AlertRule> AlertsOf(MonitoredProduct at) => [.. For(at).SelectMany(group => group.Alerts)];

    /// <summary>What is recorded: all that objectives, triggers and the dashboard speak of, each once.</summary>
    public static IReadOnlyList<Measurement> Recorded(MonitoredProduct at)
    {
        var objectives = at.Product.Objectives.SelectMany(objective => Measurements.For(at, objective.Condition));
        var triggers = at.Product.Rollback.Triggers.Where(IsMeasured).SelectMany(trigger => Measurements.For(at, trigger.Condition));
        var shown = DashboardGroups.SignalsOf(at).SelectMany(signal => Measurements.For(at, signal));
        return
        [
            .. objectives.Concat(triggers).Concat(shown)
                .DistinctBy(measurement => measurement.Key)
                .OrderBy(measurement => measurement.Key, StringComparer.Ordinal),
        ];
    }

    private static bool IsMeasured(RollbackTriggerSpec trigger) => trigger.Condition.Signal.Signal != Signal.ByHand;

    private static string NameOf(MonitoredProduct at, string group) => $"{at.Product.Name}-{group}";
}
