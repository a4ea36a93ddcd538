using Slipway.Observability.Rules;
using Slipway.Signals.Queries;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.RuleTests;

/// <summary>The cases of a burn-rate alert: just too fast, just not, forgotten by the short window, and noticed by the long one.</summary>
public static class BurnCases
{
    private const int LeastFailures = 4;

    // All of them parts of a minute in whole milliseconds.
    private static readonly int[] s_perEvaluation = [2, 4, 5, 10, 20, 50, 100];

    /// <param name="condition">The alert's, which must not read the probes of others.</param>
    public static IReadOnlyList<AlertCase> For(Query condition, Selector probe, BurnRate rate, decimal limit, Duration interval)
    {
        var step = StepOf(rate, limit, interval);
        var fires = Moments.NotBefore(rate.For, interval);
        var wrong = Rounded(limit * 1.005m);
        var samples = Moments.Samples(fires + interval.Times(3), step);
        return
        [
            new()
            {
                Name = "just too fast",
                Step = step,
                Series = [SampledSeries.Constant(probe, 1 - wrong, samples), .. Decoys.Constant(condition, probe, 1, samples)],
                Checks = [new(fires.Minus(interval), AlertState.Quiet), new(fires, AlertState.Firing, wrong)],
            },
            new()
            {
                Name = "just not too fast",
                Step = step,
                Series =
                [
                    SampledSeries.Constant(probe, 1 - Rounded(limit * 0.995m), samples),
                    .. Decoys.Constant(condition, probe, 0, samples),
                ],
                Checks = [new(fires + interval.Times(2), AlertState.Inactive)],
            },
            Forgotten(probe, rate, step, interval),
            .. Noticed(probe, rate, limit, step, interval),
        ];
    }

    private static AlertCase Forgotten(Selector probe, BurnRate rate, Duration step, Duration interval)
    {
        var failed = (int)(rate.Short.Milliseconds * 2 / step.Milliseconds);
        var turn = step.Times(failed - 1);
        var remembered = Moments.NotAfter(turn + new Duration(rate.Short.Milliseconds * 3 / 4), interval);
        var forgotten = Moments.NotBefore(turn + rate.Short + step.Times(2), interval);
        return new()
        {
            Name = "forgotten by the short window",
            Step = step,
            Series = [new(probe.ToString(), $"0x{failed - 1} 1x{Moments.Samples(forgotten.Minus(turn), step)}")],
            Checks = [new(remembered, AlertState.Active), new(forgotten, AlertState.Inactive)],
        };
    }

    // Good for twice the long window, then nothing but failures: they count from the evaluation on at which they exceed the share.
    private static IEnumerable<AlertCase> Noticed(Selector probe, BurnRate rate, decimal limit, Duration step, Duration interval)
    {
        var inWindow = (int)(rate.Long.Milliseconds / step.Milliseconds);
        var needed = (int)(limit * (inWindow + 1)) + 1;
        var perEvaluation = (int)(interval.Milliseconds / step.Milliseconds);
        yield return Failing("noticed by the long window", lead: 0, crossed => [new(crossed.Minus(interval), AlertState.Inactive), new(crossed, AlertState.Active)]);

        // Where half of the window would be enough between two evaluations, one has to come just before.
        if (needed / 2 < perEvaluation)
        {
            yield return Failing("not yet noticed by the long window", lead: 2, crossed => [new(crossed.Minus(step.Times(2)), AlertState.Inactive)]);
        }

        AlertCase Failing(string name, int lead, Func<Duration, IReadOnlyList<AlertCheck>> checks)
        {
            var good = (2 * inWindow) + 2;
            good += (perEvaluation - ((good + needed - 1 - lead) % perEvaluation)) % perEvaluation;
            return new()
            {
                Name = name,
                Step = step,
                Series = [new(probe.ToString(), $"1x{good - 1} 0x{needed + perEvaluation}")],
                Checks = checks(step.Times(good + needed - 1)),
            };
        }
    }

    // Fine enough for some failures to be needed, and with whole steps between evaluations.
    private static Duration StepOf(BurnRate rate, decimal limit, Duration interval)
    {
        var needed = (decimal)interval.Milliseconds * LeastFailures / (limit * rate.Long.Milliseconds);
        return new(interval.Milliseconds / s_perEvaluation.First(count => count >= needed || count == s_perEvaluation[^1]));
    }

    private static decimal Rounded(decimal value) => decimal.Round(value, 5);
}
