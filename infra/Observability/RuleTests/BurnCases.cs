using Slipway.Observability.Rules;
using Slipway.Signals.Queries;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.RuleTests;

/// <summary>The cases of a burn-rate alert: just too fast, just not, forgotten by the short window, and noticed by the long one.</summary>
public static class BurnCases
{
    private const int SamplesInLongWindow = 240;

    public static IReadOnlyList<AlertCase> For(Selector probe, BurnRate rate, decimal limit, Duration interval)
    {
        var step = new Duration(rate.Long.Milliseconds / SamplesInLongWindow);
        var fires = Moments.NotBefore(rate.For, interval);
        var wrong = Rounded(limit * 1.005m);
        var samples = Moments.Samples(fires + interval.Times(3), step);
        return
        [
            new()
            {
                Name = "just too fast",
                Step = step,
                Series = [SampledSeries.Constant(probe, 1 - wrong, samples)],
                Checks = [new(fires.Minus(interval), AlertState.Quiet), new(fires, AlertState.Firing, wrong)],
            },
            new()
            {
                Name = "just not too fast",
                Step = step,
                Series = [SampledSeries.Constant(probe, 1 - Rounded(limit * 0.995m), samples)],
                Checks = [new(fires + interval.Times(2), AlertState.Inactive)],
            },
            Forgotten(probe, rate, step, interval),
            Noticed(probe, rate, limit, step, interval),
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

    // Good for the whole long window, then nothing but failures: they count from the sample on that exceeds the share.
    private static AlertCase Noticed(Selector probe, BurnRate rate, decimal limit, Duration step, Duration interval)
    {
        var good = SamplesInLongWindow + 2;
        var needed = (int)(limit * SamplesInLongWindow) + 1;
        var crossed = step.Times(good + needed - 1);
        var noticed = Moments.NotBefore(crossed, interval);
        var before = Moments.NotAfter(crossed.Minus(step.Times(2)), interval);
        return new()
        {
            Name = "noticed by the long window",
            Step = step,
            Series = [new(probe.ToString(), $"1x{good - 1} 0x{needed + Moments.Samples(interval, step)}")],
            Checks = [new(before, AlertState.Inactive), new(noticed, AlertState.Active)],
        };
    }

    private static decimal Rounded(decimal value) => decimal.Round(value, 5);
}
