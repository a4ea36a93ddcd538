using System.Globalization;
using System.Text.RegularExpressions;
using Slipway.Observability.Rules;
using Slipway.Spec.Quantities;

namespace Slipway.Tests.Conformance;

/// <summary>The rules of an alert with one thing changed.</summary>
internal sealed partial record RuleChange(string What, IReadOnlyList<RuleFile.Rule> Rules)
{
    /// <summary>What the alert's tests must not notice, which would else prove nothing.</summary>
    public const string Nothing = "nothing";

    private static readonly decimal[] s_scales = [2m, 0.5m];

    private static readonly string[] s_percentiles = ["0.5", "0.9", "0.95", "0.99"];

    /// <summary>Everything that the alert's tests have to notice; the alert comes last in its group.</summary>
    public static IEnumerable<RuleChange> Of(RuleFile.Group file)
    {
        var alert = file.Rules[^1];
        return
        [
            new(Nothing, file.Rules),
            .. Durations(alert.For, Duration.Parse(file.Interval)).Select(duration => Changed(file, alert with { For = duration }, $"for {duration}")),
            .. Limits(alert.Expr).Concat(Comparisons(alert.Expr)).Concat(Offsets(alert.Expr)).Concat(OfAny(alert.Expr))
                .Select(expression => Changed(file, alert with { Expr = expression }, expression)),
            .. from recorded in file.Rules.SkipLast(1)
               from expression in OfAny(recorded.Expr)
               select Changed(file, recorded with { Expr = expression }, $"recorded {expression}"),
        ];
    }

    private static RuleChange Changed(RuleFile.Group file, RuleFile.Rule rule, string what) =>
        new(what, [.. file.Rules.Select(other => other.Alert == rule.Alert && other.Record == rule.Record ? rule : other)]);

    private static IEnumerable<string> OfAny(string expression) =>
        Windows(expression).Concat(Percentiles(expression)).Concat(LabelChange.Of(expression)).Append(Metric().Replace(expression, "misnamed_metric{"));

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

    private static IEnumerable<string> Durations(string? pending, Duration step)
    {
        var now = Duration.Parse(pending ?? "0s");
        yield return (now + step).ToString();
        if (now > Duration.Zero)
        {
            yield return new Duration(Math.Max(0, now.Milliseconds - step.Milliseconds)).ToString();
        }
    }

    // Whether a limit itself is wrong can be seen of what is recorded; what is computed on the spot may be off by the last digit.
    private static IEnumerable<string> Comparisons(string expression)
    {
        if (Comparison().IsMatch(expression))
        {
            yield return Comparison().Replace(expression, match => match.Value[0] == '<' ? "> " : "< ");
        }

        if (RecordedLimit().IsMatch(expression))
        {
            yield return RecordedLimit().Replace(expression, match => $"}}{match.Groups[1]} {(match.Groups[2].Value.Length > 1 ? match.Groups[2].Value[..1] : match.Groups[2].Value + "=")} ");
        }

        if (expression.Contains(" == 0", StringComparison.Ordinal))
        {
            yield return expression.Replace(" == 0", " != 0", StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Offsets(string expression) => !Offset().IsMatch(expression)
        ? []
        : [Offset().Replace(expression, match => $" offset {Scaled(match, 2m)}"), Offset().Replace(expression, match => $" offset {Scaled(match, 0.5m)}")];

    // Each window by itself, since one may make up for the other.
    private static IEnumerable<string> Windows(string expression) =>
        from window in Window().Matches(expression).Select(match => match.Value).Distinct(StringComparer.Ordinal)
        from factor in s_scales
        select expression.Replace(window, $"[{Scaled(Window().Match(window), factor)}]", StringComparison.Ordinal);

    private static IEnumerable<string> Percentiles(string expression) => Percentile().Match(expression) is not { Success: true } match
        ? []
        : from other in s_percentiles
          where other != match.Groups[1].Value
          select Percentile().Replace(expression, $"histogram_quantile({other},");

    private static string Scaled(Match match, decimal factor) => new Duration((long)(Duration.Parse(match.Groups[1].Value).Milliseconds * factor)).ToString();

    [GeneratedRegex(@"(<=|>=|<|>)(?= )\s")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"\}( offset [0-9a-z]+)? (<=|>=|<|>) (?=[0-9])")]
    private static partial Regex RecordedLimit();

    [GeneratedRegex(@"((?:<=|>=|<|>) \(?)([0-9.]+)")]
    private static partial Regex Limit();

    [GeneratedRegex(@" offset ([0-9a-z]+)")]
    private static partial Regex Offset();

    [GeneratedRegex(@"\[([0-9a-z]+)\]")]
    private static partial Regex Window();

    [GeneratedRegex(@"histogram_quantile\(([0-9.]+),")]
    private static partial Regex Percentile();

    [GeneratedRegex(@"[a-z_:0-9]+\{")]
    private static partial Regex Metric();
}
