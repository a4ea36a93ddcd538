using System.Globalization;
using Slipway.Observability.Documents;
using Slipway.Observability.Rules;

namespace Slipway.Observability.RuleTests;

/// <summary>The unit tests of a rule group, as promtool reads them.</summary>
public sealed record RuleTestFile
{
    public IReadOnlyList<string> RuleFiles { get; init; } = [];

    public required string EvaluationInterval { get; init; }

    public IReadOnlyList<Test> Tests { get; init; } = [];

    /// <param name="rules">The rule file's path as seen from the test's.</param>
    public static RuleTestFile Of(RuleGroup group, string rules, AlertLinks links) => new()
    {
        RuleFiles = [rules],
        EvaluationInterval = group.Interval.ToString(),
        Tests = [.. group.Alerts.SelectMany(alert => alert.Cases.Select(item => Test.Of(alert, item, links)))],
    };

    /// <param name="source">The file that it was made from.</param>
    public string Write(string source) => MonitoringText.Write(this, source);

    /// <summary>A course of events.</summary>
    public sealed record Test
    {
        public required string Name { get; init; }

        public required string Interval { get; init; }

        public required IReadOnlyList<InputSeries> InputSeries { get; init; }

        public IReadOnlyList<AlertTest>? AlertRuleTest { get; init; }

        public IReadOnlyList<ExpressionTest>? PromqlExprTest { get; init; }

        internal static Test Of(AlertRule alert, AlertCase item, AlertLinks links) => new()
        {
            Name = $"{alert.Id}: {item.Name}",
            Interval = item.Step.ToString(),
            InputSeries = [.. item.Series.Select(series => new InputSeries(series.Series, series.Values))],
            AlertRuleTest = [.. item.Checks.Where(check => check.State is AlertState.Firing or AlertState.Quiet).Select(check => AlertTest.Of(alert, check, links))],
            PromqlExprTest = [.. item.Checks.Where(check => check.State is AlertState.Active or AlertState.Inactive).Select(check => ExpressionTest.Of(alert, check))],
        };
    }

    /// <summary>A series that is read.</summary>
    public sealed record InputSeries(string Series, string Values);

    /// <summary>Which alerts of a name fire at a moment.</summary>
    public sealed record AlertTest
    {
        public required string EvalTime { get; init; }

        public required string Alertname { get; init; }

        public IReadOnlyList<ExpectedAlert>? ExpAlerts { get; init; }

        internal static AlertTest Of(AlertRule alert, AlertCheck check, AlertLinks links) => new()
        {
            EvalTime = check.At.ToString(),
            Alertname = alert.Name,
            ExpAlerts = check.State == AlertState.Quiet ? [] : [ExpectedAlert.Of(alert, check.Value!.Value, links)],
        };
    }

    /// <summary>A firing alert with everything that it says.</summary>
    public sealed record ExpectedAlert(SortedDictionary<string, string> ExpLabels, SortedDictionary<string, string> ExpAnnotations)
    {
        internal static ExpectedAlert Of(AlertRule alert, decimal value, AlertLinks links)
        {
            var annotations = alert.Annotations(links);
            foreach (var name in annotations.Keys.ToList())
            {
                annotations[name] = annotations[name].Replace(ShownValue.Template(alert.Unit), ShownValue.Of(alert.Unit, value), StringComparison.Ordinal);
            }

            return new(alert.AllLabels, annotations);
        }
    }

    /// <summary>What an expression yields at a moment.</summary>
    public sealed record ExpressionTest
    {
        public required string Expr { get; init; }

        public required string EvalTime { get; init; }

        public IReadOnlyList<ExpectedSample>? ExpSamples { get; init; }

        internal static ExpressionTest Of(AlertRule alert, AlertCheck check)
        {
            var labels = alert.AllLabels.Select(label => $",{label.Key}=\"{label.Value}\"");
            return new()
            {
                Expr = string.Create(CultureInfo.InvariantCulture, $"count(ALERTS{{alertname=\"{alert.Name}\"{string.Concat(labels)}}})"),
                EvalTime = check.At.ToString(),
                ExpSamples = check.State == AlertState.Inactive ? [] : [new("{}", 1)],
            };
        }
    }

    /// <summary>A sample that an expression yields.</summary>
    public sealed record ExpectedSample(string Labels, int Value);
}
