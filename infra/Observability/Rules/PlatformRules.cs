namespace Slipway.Observability.Rules;

/// <summary>The rules that belong to no product: the alert that always fires, so that its absence can be noticed.</summary>
public static class PlatformRules
{
    public const string Watchdog = "watchdog";

    public const string Name = "platform-watchdog";

    public static RuleFile For(string environment, AlertLinks links) => new()
    {
        Groups =
        [
            new()
            {
                Name = Name,
                Interval = RuleIntervals.Absence.ToString(),
                Rules =
                [
                    new()
                    {
                        Alert = Watchdog,
                        Expr = "vector(1)",
                        Labels = new(StringComparer.Ordinal)
                        {
                            ["environment"] = environment,
                            ["product"] = "platform",
                            ["service"] = "prometheus",
                            ["severity"] = "info",
                        },
                        Annotations = new(StringComparer.Ordinal)
                        {
                            ["summary"] = "Prometheus evaluates rules and reaches Alertmanager",
                            ["description"] = "Fires always; whoever receives it raises the alarm when it stays away",
                            ["dashboard_url"] = links.Grafana,
                        },
                    },
                ],
            },
        ],
    };
}
