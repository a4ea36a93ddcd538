using System.Globalization;
using System.Text.RegularExpressions;
using Slipway.Observability.Rules;
using Slipway.Spec.Quantities;

namespace Slipway.Tests.Conformance;

/// <summary>The rules of an alert with one thing changed.</summary>
internal sealed partial record RuleChange(string What, IReadOnlyList<RuleFile.Rule> Rules)
{
    /// <summary>Everything that the alert's tests have to notice; the alert comes last in its group.</summary>
    public static IEnumerable<RuleChange> Of(RuleFile.Group group)
    {
        var alert = group.Rules[^1];
        foreach (var expression in Limits(alert.Expr))
        {
            yield return new($"limit: {expression}", With(alert with { Expr = expression }));
        }

        foreach (var duration in Durations(alert.For, group.Interval))
        {
            yield return new($"for: {duration}", With(alert with { For = duration }));
        }

        if (Comparison().IsMatch(alert.Expr))
        {
            var turned = Comparison().Replace(alert.Expr, match => match.Value[0] == '<' ? "> " : "< ", 1);
            yield return new($"turned around: {turned}", With(alert with { Expr = turned }));
        }

        if (alert.Expr.Contains("probe_success", StringComparison.Ordinal) && Offset().IsMatch(alert.Expr))
        {
            var rarer = Offset().Replace(alert.Expr, match => $" offset {Doubled(match.Groups[1].Value)}");
            yield return new($"offsets: {rarer}", With(alert with { Expr = rarer }));
        }

        foreach (var change in Windows(group.Rules))
        {
            yield return change;
        }

        var misnamed = Metric().Replace(group.Rules[0].Expr, "misnamed_metric{");
        yield return new($"misnamed: {misnamed}", [group.Rules[0] with { Expr = misnamed }, .. group.Rules.Skip(1)]);

        IReadOnlyList<RuleFile.Rule> With(RuleFile.Rule changed) => [.. group.Rules.SkipLast(1), changed];
    }

    private static IEnumerable<string> Limits(string expression)
    {
        foreach (var factor in new[] { 0.9m, 1.1m })
        {
            // A limit on whole numbers moves by at least one of them.
            var moved = Limit().Replace(expression, match =>
            {
                var value = decimal.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
                var changed = value == decimal.Truncate(value) && value < 10 ? value + (factor > 1 ? 1 : -1) : value * factor;
                return $"{match.Groups[1].Value}{changed.ToString(CultureInfo.InvariantCulture)}";
            });
            if (moved != expression)
            {
                yield return moved;
            }
        }
    }

    private static IEnumerable<string> Durations(string? pending, string interval)
    {
        var step = Duration.Parse(interval);
        var now = Duration.Parse(pending ?? "0s");
        yield return (now + step).ToString();
        if (now >= step)
        {
            yield return new Duration(now.Milliseconds - step.Milliseconds).ToString();
        }
    }

    private static IEnumerable<RuleChange> Windows(IReadOnlyList<RuleFile.Rule> rules)
    {
        var first = rules[0];
        if (Window().IsMatch(first.Expr))
        {
            var wider = Window().Replace(first.Expr, match => $"[{Doubled(match.Groups[1].Value)}]");
            yield return new($"wider: {wider}", [first with { Expr = wider }, .. rules.Skip(1)]);
        }

        if (first.Expr.StartsWith("histogram_quantile(0.95", StringComparison.Ordinal))
        {
            var other = first.Expr.Replace("(0.95", "(0.99", StringComparison.Ordinal);
            yield return new($"percentile: {other}", [first with { Expr = other }, .. rules.Skip(1)]);
        }
    }

    private static string Doubled(string duration) => new Duration(Duration.Parse(duration).Milliseconds * 2).ToString();

    [GeneratedRegex(@"(<=|>=|<|>)(?= )\s")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"((?:<=|>=|<|>) \(?)([0-9.]+)")]
    private static partial Regex Limit();

    [GeneratedRegex(@" offset ([0-9a-z]+)")]
    private static partial Regex Offset();

    [GeneratedRegex(@"\[([0-9a-z]+)\]")]
    private static partial Regex Window();

    [GeneratedRegex(@"[a-z_:0-9]+\{")]
    private static partial Regex Metric();
}
