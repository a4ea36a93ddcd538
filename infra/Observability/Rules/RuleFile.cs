using Slipway.Observability.Documents;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.Rules;

/// <summary>A rule group as the file that Prometheus reads.</summary>
public sealed record RuleFile
{
    public IReadOnlyList<Group> Groups { get; init; } = [];

    public static RuleFile Of(RuleGroup group, AlertLinks links) => new()
    {
        Groups =
        [
            new()
            {
                Name = group.Name,
                Interval = group.Interval.ToString(),
                Rules = [.. group.Recorded.Select(Rule.Recording), .. group.Alerts.Select(alert => Rule.Alerting(alert, links))],
            },
        ],
    };

    /// <param name="source">The file that it was made from.</param>
    public string Write(string source) => MonitoringText.Write(this, source);

    /// <summary>Rules that are evaluated together.</summary>
    public sealed record Group
    {
        public required string Name { get; init; }

        public required string Interval { get; init; }

        public IReadOnlyList<Rule> Rules { get; init; } = [];
    }

    /// <summary>A rule that records a series or fires an alert.</summary>
    public sealed record Rule
    {
        public string? Record { get; init; }

        public string? Alert { get; init; }

        public required string Expr { get; init; }

        public string? For { get; init; }

        public string? KeepFiringFor { get; init; }

        public SortedDictionary<string, string>? Labels { get; init; }

        public SortedDictionary<string, string>? Annotations { get; init; }

        internal static Rule Recording(Signals.Measuring.Measurement measurement) =>
            new() { Record = measurement.RecordedAs, Expr = measurement.Query.Text, Labels = measurement.Labels };

        internal static Rule Alerting(AlertRule alert, AlertLinks links) => new()
        {
            Alert = alert.Name,
            Expr = alert.Condition.Text,
            For = alert.For == Duration.Zero ? null : alert.For.ToString(),
            KeepFiringFor = alert.KeepFiringFor?.ToString(),
            Labels = alert.AllLabels,
            Annotations = alert.Annotations(links),
        };
    }
}
