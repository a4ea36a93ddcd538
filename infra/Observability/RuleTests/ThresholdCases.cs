using Slipway.Signals.Measuring;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.RuleTests;

/// <summary>The cases of an alert on a limit: just beyond it, just within it, and what a window still remembers.</summary>
public static class ThresholdCases
{
    private const int SamplesInWindow = 60;

    private static readonly Duration s_stale = Duration.FromMinutes(5);

    /// <param name="violations">How many windows in a row have to be wrong.</param>
    public static IReadOnlyList<AlertCase> For(Measurement measurement, Limit limit, Duration pending, Duration interval, int violations = 1)
    {
        var step = StepOf(measurement);
        var window = measurement.Window;

        // A share has its first value with the second sample.
        var first = measurement.NeedsFullWindow ? window!.Value : window is null ? Duration.Zero : step;
        var earlier = (window ?? Duration.Zero).Times(violations - 1);
        var active = Moments.NotBefore(first, interval) + Moments.NotBefore(earlier, interval);
        var fires = active + Moments.NotBefore(pending, interval);
        var end = fires + interval.Times(3);
        var cases = new List<AlertCase>
        {
            Steady("beyond the limit", limit.JustWrong, limit.FarRight, Beyond(fires, interval, limit.JustWrong)),
            Steady("within the limit", limit.JustRight, limit.Wrong, [new(fires, AlertState.Quiet), new(end, AlertState.Inactive)]),
        };
        if (!limit.IsCounted)
        {
            cases.Add(Exactly(measurement, limit, interval, fires + interval));
        }

        if (step > s_stale)
        {
            cases.Add(OfOthers(measurement, limit, interval, Moments.NotBefore(earlier, interval) + Moments.NotBefore(pending, interval) + interval));
        }

        if (window is { } length)
        {
            cases.Add(Remembered(measurement, limit, length, step, interval, earlier));
        }

        return cases;

        // What is none of the alert's business says the contrary all the while.
        AlertCase Steady(string name, decimal value, decimal others, IReadOnlyList<AlertCheck> checks)
        {
            var samples = Moments.Samples(end, step);
            return new()
            {
                Name = name,
                Step = step,
                Series =
                [
                    .. SampledSeries.Of(measurement.Sampler, step, (value, samples)),
                    .. Decoys.Of(measurement, step, (others, samples)),
                ],
                Checks = checks,
            };
        }
    }

    // Of what is recorded, since what is computed may be off by the last digit.
    private static AlertCase Exactly(Measurement measurement, Limit limit, Duration interval, Duration active) => new()
    {
        Name = "exactly at the limit",
        Step = interval,
        Series = [SampledSeries.Constant(measurement.Recorded, limit.Value, Moments.Samples(active, interval))],
        Checks = [new(active, limit.Sign.Length > 1 ? AlertState.Active : AlertState.Inactive)],
    };

    // What is recorded is seen for minutes only, and the samples of long windows come hours apart.
    private static AlertCase OfOthers(Measurement measurement, Limit limit, Duration interval, Duration active) => new()
    {
        Name = "only others are beyond the limit",
        Step = interval,
        Series = [.. Decoys.Of(measurement, interval, (limit.Wrong, Moments.Samples(active, interval)))],
        Checks = [new(active, AlertState.Inactive)],
    };

    private static IReadOnlyList<AlertCheck> Beyond(Duration fires, Duration interval, decimal value) => fires >= interval
        ? [new(fires.Minus(interval), AlertState.Quiet), new(fires, AlertState.Firing, value)]
        : [new(fires, AlertState.Firing, value)];

    // Far wrong for a whole window, then right: while enough of it is in the window it still counts, after the window no more.
    private static AlertCase Remembered(
        Measurement measurement, Limit limit, Duration window, Duration step, Duration interval, Duration earlier)
    {
        var wrong = (int)((window + earlier).Milliseconds / step.Milliseconds) + 1;
        var turn = step.Times(wrong - 1);
        var remembered = Moments.NotAfter(turn + new Duration((long)(window.Milliseconds * (1 - Needed(limit)))), interval);
        var forgotten = Moments.NotBefore(turn + window + Moments.Longer(step, interval).Times(2), interval);
        var right = Moments.Samples(forgotten.Minus(turn), step);
        return new()
        {
            Name = "what the window remembers",
            Step = step,
            Series = SampledSeries.Of(measurement.Sampler, step, (limit.FarWrong, wrong), (limit.FarRight, right)),
            Checks = [new(remembered, AlertState.Active), new(forgotten, AlertState.Inactive)],
        };
    }

    /// <summary>The share of the window that has to be wrong; a quarter is enough, unless there is nothing far beyond the limit.</summary>
    private static decimal Needed(Limit limit)
    {
        var least = limit.IsUpper ? limit.Value / limit.FarWrong : 1 - (limit.Value / limit.FarRight);
        return least < 0.2m ? 0.25m : (1 + least) / 2;
    }

    // A week need not be sampled twice a minute.
    private static Duration StepOf(Measurement measurement)
    {
        var scrape = measurement.At.Product.Monitoring.Scrape;
        var coarse = Moments.NotAfter(new Duration((measurement.Window ?? Duration.Zero).Milliseconds / SamplesInWindow), Duration.FromMinutes(1));
        return Moments.Longer(scrape, coarse);
    }
}
