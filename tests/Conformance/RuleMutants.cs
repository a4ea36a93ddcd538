using System.Globalization;
using System.Text.RegularExpressions;
using Slipway.Observability.Documents;
using Slipway.Observability.Rules;
using Slipway.Observability.RuleTests;
using Slipway.Signals.Measuring;
using Slipway.Signals.Metrics;
using Slipway.Tests.Observability;

namespace Slipway.Tests.Conformance;

/// <summary>An alert in many wrong versions side by side, each under a name of its own, and its tests for each of them.</summary>
internal sealed partial record RuleMutants(string Rules, string Tests, IReadOnlyList<(string Name, string What)> Changes)
{
    // Stands for what sets the names apart from those of every other alert.
    private const string Unique = "mX";

    /// <summary>All of an alert and its tests but names and texts: what differs in nothing else is proved once.</summary>
    public static string Essence(RuleGroup group, AlertRule alert)
    {
        var cases =
            from item in alert.Cases
            select $"{item.Step} {string.Join(' ', item.Series)} {string.Join(' ', item.Checks)}";
        var endpoints = alert.At.Product.Components.SelectMany(component => component.Health).Select(health => health.Name);
        string[] names = [alert.At.Product.Name, alert.At.Environment, alert.At.Namespace, alert.Service];
        var queries = RecordedFor(group, alert).Select(recorded => recorded.Query.Text).Append(alert.Condition.Text);
        var essence = names.Index().Aggregate(
            $"{group.Interval} {alert.For} {alert.KeepFiringFor} {alert.Unit} {string.Join('\n', queries.Concat(cases))}",
            (text, name) => text.Replace($"\"{name.Item}\"", $"\"{name.Index}\"", StringComparison.Ordinal));

        // From where it is probed, and at which endpoint, is a name like others.
        return endpoints.Aggregate(
            essence.Replace($"from=\"{MetricLabels.Inside}\"", $"from=\"{MetricLabels.Outside}\"", StringComparison.Ordinal),
            (text, name) => text.Replace($"endpoint=\"{name}\"", "endpoint=\"0\"", StringComparison.Ordinal));
    }

    /// <param name="unique">What sets the names apart, and names the files.</param>
    public RuleMutants Named(string unique) =>
        new(Renamed(Rules, unique), Renamed(Tests, unique), [.. Changes.Select(change => (Renamed(change.Name, unique), change.What))]);

    public static RuleMutants Of(RuleGroup group, AlertRule alert)
    {
        var alone = group with { Recorded = [.. RecordedFor(group, alert)], Alerts = [alert] };
        var original = RuleFile.Of(alone, Watched.Links).Groups[0];
        var changes = RuleChange.Of(original).ToList();
        var names = changes.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"{alert.Name}_{Unique}_{index}")).ToList();
        IReadOnlyList<RuleFile.Rule> recorded = [.. original.Rules.SkipLast(1)];

        // What only differs in the alert reads what is recorded for all of them.
        List<RuleFile.Rule> rules =
        [
            .. recorded,
            .. changes.Zip(names).SelectMany(pair => pair.First.Rules.SkipLast(1).SequenceEqual(recorded)
                ? [pair.First.Rules[^1] with { Alert = pair.Second }]
                : pair.First.Rules.Select(rule => Apart(rule, recorded, pair.Second))),
        ];
        var path = $"../rules/{Unique}.yaml";
        var tests = names.SelectMany(name => RuleTestFile.Of(alone with { Alerts = [alert with { Name = name }] }, path, Watched.Links).Tests);
        var file = RuleTestFile.Of(alone, path, Watched.Links) with { Tests = [.. tests.GroupBy(Events).Select(Together)] };
        return new(
            MonitoringText.Write(new RuleFile { Groups = [original with { Rules = rules }] }, "a test"),
            MonitoringText.Write(file, "a test"),
            [.. names.Zip(changes.Select(change => $"{alert.Id} in {alert.At.Environment}: {change.What}"))]);
    }

    /// <summary>The changes that some test noticed, by the names in promtool's output.</summary>
    public static IReadOnlySet<string> Noticed(string output) =>
        Name().Matches(output).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Measurement> RecordedFor(RuleGroup group, AlertRule alert)
    {
        var read = alert.Condition.Reads.Select(selector => (selector with { Ago = default }).ToString()).ToHashSet(StringComparer.Ordinal);
        return group.Recorded.Where(item => read.Contains(item.Key));
    }

    private static string Renamed(string text, string unique) => text
        .Replace($"_{Unique}_", $"_{unique}_", StringComparison.Ordinal)
        .Replace($"/{Unique}.yaml", $"/{unique}.yaml", StringComparison.Ordinal);

    private static RuleFile.Rule Apart(RuleFile.Rule rule, IReadOnlyList<RuleFile.Rule> recorded, string name) => rule.Alert is null
        ? rule with { Record = $"{rule.Record}_{name}" }
        : rule with
        {
            Alert = name,
            Expr = recorded.Select(item => item.Record).Distinct()
                .Aggregate(rule.Expr, (text, series) => text.Replace($"{series}{{", $"{series}_{name}{{", StringComparison.Ordinal)),
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
