using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Spec.Quantities;
using Slipway.Tests.Delivery;

namespace Slipway.Tests.Live;

/// <summary>Measures as Argo Rollouts does: at every interval, against both conditions, until a limit is passed or it is over.</summary>
/// <param name="metric">The metric of a template.</param>
/// <param name="length">How long the version is on its way, for a metric that is not measured a number of times.</param>
internal sealed class AnalysisRun(JsonNode metric, Duration length)
{
    // Argo Rollouts' own, where a template has none.
    private const int UsualErrors = 4;

    private readonly double _delay = metric.Text("initialDelay") is { } text ? Duration.Parse(text).TotalSeconds : 0;

    public string Query => metric.Text("provider/prometheus/query")!.Replace("{{args.version}}", ComponentSeries.Version, StringComparison.Ordinal);

    public int Interval { get; } = (int)Duration.Parse(metric.Text("interval")!).TotalSeconds;

    /// <summary>For how many seconds it is measured.</summary>
    public double Lasts => _delay + (Interval * (Times - 1));

    private int Times => Number("count") ?? (int)((length.TotalSeconds - _delay) / Interval) + 1;

    /// <summary>What Prometheus answers each time that it is asked.</summary>
    public async Task<IReadOnlyList<Answer>> AnswersAsync(SyntheticPrometheus prometheus, long begin) =>
        [.. (await prometheus.AskAsync(Query, begin + (long)_delay, Interval, Times)).Select(value => new Answer(value))];

    /// <summary>What becomes of it; once all is measured it has succeeded, whatever the last measurement said.</summary>
    public string Verdict(IEnumerable<Answer> answers)
    {
        var (failed, inconclusive, errors) = (0, 0, 0);
        foreach (var answer in answers)
        {
            errors = answer.IsError ? errors + 1 : 0;
            var good = !answer.IsError && Holds(metric.Text("successCondition")!, answer.Value);
            var bad = !answer.IsError && Holds(metric.Text("failureCondition")!, answer.Value);
            failed += bad ? 1 : 0;
            inconclusive += good || bad || answer.IsError ? 0 : 1;
            if (failed > (Number("failureLimit") ?? 0))
            {
                return "failed";
            }

            if (inconclusive > (Number("inconclusiveLimit") ?? 0))
            {
                return "inconclusive";
            }

            if (errors > (Number("consecutiveErrorLimit") ?? UsualErrors))
            {
                return "error";
            }
        }

        return "successful";
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

    private int? Number(string path) => metric.Text(path) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>What came of a question: a value, none, or no answer at all.</summary>
    internal readonly record struct Answer(double? Value, bool IsError = false);
}
