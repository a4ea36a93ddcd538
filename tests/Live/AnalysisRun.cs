using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Spec.Quantities;
using Slipway.Tests.Delivery;

namespace Slipway.Tests.Live;

/// <summary>Measures as Argo Rollouts does: at every interval, against both conditions, until a limit is passed or the time is over.</summary>
internal sealed class AnalysisRun(JsonNode metric, string version)
{
    public async Task<string> VerdictAsync(SyntheticPrometheus prometheus, long begin, Duration length)
    {
        var (failed, inconclusive) = (0, 0);
        foreach (var moment in Moments(begin, length))
        {
            var value = await prometheus.AskAsync(Text("provider/prometheus/query").Replace("{{args.version}}", version, StringComparison.Ordinal), moment);
            var (good, bad) = (Holds(Text("successCondition"), value), Holds(Text("failureCondition"), value));
            failed += bad ? 1 : 0;
            inconclusive += good || bad ? 0 : 1;
            if (failed > Number("failureLimit"))
            {
                return "failed";
            }

            if (inconclusive > Number("inconclusiveLimit"))
            {
                return "inconclusive";
            }
        }

        return "successful";
    }

    private IEnumerable<long> Moments(long begin, Duration length)
    {
        var delay = metric.Text("initialDelay") is { } text ? Duration.Parse(text).TotalSeconds : 0;
        for (var after = delay; after <= length.TotalSeconds; after += Duration.Parse(Text("interval")).TotalSeconds)
        {
            yield return begin + (long)after;
        }
    }

    // The little of Argo's expressions that is generated; what it does not know is an error here.
    private static bool Holds(string condition, double? value) =>
        condition.Split(" || ").Any(any => any.Split(" && ").All(term => Term(term, value)));

    private static bool Term(string term, double? value) => term.Split(' ') switch
    {
        ["len(result)", ">", "0"] => value is not null,
        ["len(result)", "==", "0"] => value is null,
        ["isNaN(result[0])"] => value is { } number && double.IsNaN(number),
        ["result[0]", var sign, var limit] when value is { } number => Compares(number, sign, double.Parse(limit, CultureInfo.InvariantCulture)),
        ["result[0]", _, _] => throw new InvalidOperationException($"{term} asks for a value that may not be there"),
        _ => throw new FormatException(term),
    };

    private static bool Compares(double value, string sign, double limit) => sign switch
    {
        "<" => value < limit,
        "<=" => value <= limit,
        ">" => value > limit,
        ">=" => value >= limit,
        _ => throw new FormatException(sign),
    };

    private string Text(string path) => metric.Text(path)!;

    private int Number(string path) => int.Parse(Text(path), CultureInfo.InvariantCulture);
}
