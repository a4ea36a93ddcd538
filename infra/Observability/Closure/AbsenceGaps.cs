using Slipway.Observability.Rules;
using Slipway.Observability.Watching;
using Slipway.Signals.Measuring;
using Slipway.Signals.Queries;

namespace Slipway.Observability.Closure;

/// <summary>What alerts, rollbacks and analyses depend on without anybody being told when it is not there.</summary>
public static class AbsenceGaps
{
    public static IReadOnlyList<string> In(WatchedEnvironment environment) =>
        [.. environment.Products.SelectMany(product => Of(product, RuleGroups.AlertsOf(product)))];

    /// <summary>One line for each reader and series, with the alerts that there are.</summary>
    public static IEnumerable<string> Of(MonitoredProduct product, IReadOnlyList<AlertRule> alerts)
    {
        var measurements = RuleGroups.Recorded(product);
        var told = alerts.Where(alert => alert.Name == AbsenceAlerts.Name)
            .SelectMany(alert => alert.Condition.Reads)
            .Select(selector => selector.ToString())
            .ToHashSet(StringComparer.Ordinal);
        IEnumerable<(string User, Query Query)> readers =
        [
            .. alerts.Where(alert => alert.Name != AbsenceAlerts.Name).Select(alert => ($"alert {alert.Id}", alert.Condition)),
            .. VersionQueries.For(product).Select(query => ($"analysis {query.Name}", query.Query)),
        ];
        return from reader in readers
               from selector in AbsenceAlerts.Needed(reader.Query, measurements)
               where !told.Contains(selector.ToString())
               select $"{reader.User}: nobody is told when {selector} is missing";
    }
}
