using System.Globalization;
using System.Text.RegularExpressions;
using Slipway.Observability.Documents;
using Slipway.Observability.Rules;
using Slipway.Observability.RuleTests;
using Slipway.Tests.Observability;

namespace Slipway.Tests.Conformance;

/// <summary>An alert in many wrong versions side by side, each under a name of its own, and its tests for each of them.</summary>
internal sealed partial record RuleMutants(string Rules, string Tests, IReadOnlyList<string> Changes)
{
    /// <param name="unique">What sets the names apart from those of every other alert.</param>
    public static RuleMutants Of(RuleGroup group, AlertRule alert, string unique, string rulesPath)
    {
        var read = alert.Condition.Reads.Select(selector => selector.Series).ToHashSet(StringComparer.Ordinal);
        var alone = group with
        {
            Recorded = [.. group.Recorded.Where(item => read.Contains(item.RecordedAs) && item.Service == alert.Service && item.Operation == OperationOf(alert))],
            Alerts = [alert],
        };
        var original = RuleFile.Of(alone, Watched.Links).Groups[0];
        var changes = RuleChange.Of(original).ToList();
        var rules = changes.SelectMany((change, index) => change.Rules.Select(rule => Renamed(rule, alone, $"{unique}_{index}"))).ToList();
        var tests = changes.SelectMany((_, index) =>
            RuleTestFile.Of(alone with { Alerts = [alert with { Name = $"{alert.Name}_{unique}_{index}" }] }, rulesPath, Watched.Links).Tests);
        var file = RuleTestFile.Of(alone, rulesPath, Watched.Links) with { Tests = [.. tests.GroupBy(Events).Select(Together)] };
        return new(
            MonitoringText.Write(new RuleFile { Groups = [original with { Rules = rules }] }, "a test"),
            MonitoringText.Write(file, "a test"),
            [.. changes.Select(change => $"{alert.Id}: {change.What}")]);
    }

    /// <summary>The changes that some test noticed, by the names in promtool's output.</summary>
    public static IReadOnlySet<string> Noticed(string output) =>
        Name().Matches(output).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    private static string? OperationOf(AlertRule alert) => alert.Labels.FirstOrDefault(label => label.Name == "operation")?.Value;

    private static RuleFile.Rule Renamed(RuleFile.Rule rule, RuleGroup group, string suffix) => rule with
    {
        Record = rule.Record is null ? null : $"{rule.Record}_{suffix}",
        Alert = rule.Alert is null ? null : $"{rule.Alert}_{suffix}",
        Expr = rule.Alert is null ? rule.Expr : group.Recorded.Select(item => item.RecordedAs).Distinct()
            .Aggregate(rule.Expr, (text, name) => text.Replace($"{name}{{", $"{name}_{suffix}{{", StringComparison.Ordinal)),
    };

    private static string Events(RuleTestFile.Test test) =>
        string.Create(CultureInfo.InvariantCulture, $"{test.Interval} {string.Join(' ', test.InputSeries)}");

    private static RuleTestFile.Test Together(IEnumerable<RuleTestFile.Test> tests)
    {
        var all = tests.ToList();
        return all[0] with
        {
            AlertRuleTest = [.. all.SelectMany(test => test.AlertRuleTest ?? [])],
            PromqlExprTest = [.. all.SelectMany(test => test.PromqlExprTest ?? [])],
        };
    }

    [GeneratedRegex("alertname(?:: |=\\\\\")([a-z_0-9]+_m[0-9]+_[0-9]+)")]
    private static partial Regex Name();
}
