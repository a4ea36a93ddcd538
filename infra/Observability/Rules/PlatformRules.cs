using Slipway.Observability.RuleTests;
using Slipway.Observability.Watching;
using Slipway.Signals.Metrics;

namespace Slipway.Observability.Rules;

/// <summary>The rules that belong to no product: the alert that always fires, so that its absence can be noticed.</summary>
public static class PlatformRules
{
    public const string Watchdog = "watchdog";

    public const string Name = "platform-watchdog";

    /// <summary>Where the texts come from that say so at the head of a file.</summary>
    public const string Source = "infra/Observability";

    public static RuleFile For(WatchedEnvironment environment) => new()
    {
        Groups =
        [
            new()
            {
                Name = Name,
                Interval = RuleIntervals.Absence.ToString(),
                Rules = [new() { Alert = Watchdog, Expr = "vector(1)", Labels = Labels(environment), Annotations = Annotations(environment.Links) }],
            },
        ],
    };

    /// <param name="rules">The rule file's path as seen from the test's.</param>
    public static RuleTestFile TestsFor(WatchedEnvironment environment, string rules) => new()
    {
        RuleFiles = [rules],
        EvaluationInterval = RuleIntervals.Absence.ToString(),
        Tests =
        [
            new()
            {
                Name = $"{Name}: fires whatever there is",
                Interval = RuleIntervals.Absence.ToString(),
                InputSeries = [],
                AlertRuleTest =
                [
                    new()
                    {
                        EvalTime = "0s",
                        Alertname = Watchdog,
                        ExpAlerts = [new(Labels(environment), Annotations(environment.Links))],
                    },
                ],
            },
        ],
    };

    private static SortedDictionary<string, string> Labels(WatchedEnvironment environment) => new(StringComparer.Ordinal)
    {
        [MetricLabels.Environment] = environment.Name,
        [MetricLabels.Product] = "platform",
        [MetricLabels.Service] = "prometheus",
        [AlertRule.SeverityLabel] = "info",
    };

    private static SortedDictionary<string, string> Annotations(AlertLinks links) => new(StringComparer.Ordinal)
    {
        ["summary"] = "Prometheus evaluates rules and reaches Alertmanager",
        ["description"] = "Fires always; whoever receives it raises the alarm when it stays away",
        ["dashboard_url"] = links.Grafana,
        ["runbook_url"] = $"{links.Handbook}#the-heartbeat-stays-away",
    };
}
