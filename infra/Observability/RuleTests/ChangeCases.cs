using Slipway.Observability.Rules;
using Slipway.Signals.Measuring;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.RuleTests;

/// <summary>The cases of an alert on a change: as before for long, then just beyond what is allowed, or just within it.</summary>
public static class ChangeCases
{
    private const decimal Usual = 0.5m;

    private static readonly Duration s_coarse = Duration.FromMinutes(4);

    /// <param name="violations">How many windows in a row have to differ.</param>
    /// <param name="pending">How long they have to do so.</param>
    public static IReadOnlyList<AlertCase> For(
        Measurement measurement, ChangeLimit change, Duration window, Duration interval, int violations = 1, Duration pending = default)
    {
        // A gauge is good for five minutes; what is a rate needs every sample.
        var step = measurement.Window is null && change.Ago > Duration.FromHours(6) ? s_coarse : measurement.At.Product.Monitoring.Scrape;
        var before = (int)((change.Ago + window.Times(2 * violations)).Milliseconds / step.Milliseconds);
        var turn = step.Times(before);
        var active = Moments.NotBefore(Filled(turn, measurement.Window, step) + window.Times(violations - 1), interval);
        var fires = active + Moments.NotBefore(pending, interval);
        var after = Moments.Samples(fires.Minus(turn) + window, step);

        // Whether a range includes its left edge moves a rate by one sample, and so by one evaluation.
        var quiet = fires.Minus(measurement.Window is null ? interval : step + interval);
        return
        [
            Case(
                "beyond the change",
                change.JustWrong,
                1,
                [new(Moments.NotAfter(quiet, interval), AlertState.Quiet), new(fires, AlertState.Firing, Usual * change.JustWrong)]),
            Case("within the change", change.JustRight, change.FarWrong, [new(fires + interval, AlertState.Inactive)]),
            .. LongAgo(measurement, change, window, step, interval, violations),
        ];

        // What is none of the alert's business does the contrary.
        AlertCase Case(string name, decimal factor, decimal others, IReadOnlyList<AlertCheck> checks) => new()
        {
            Name = name,
            Step = step,
            Series =
            [
                .. SampledSeries.Of(measurement.Sampler, step, (Usual, before), (Usual * factor, after)),
                .. Decoys.Of(measurement, step, (Usual, before), (Usual * others, after)),
            ],
            Checks = checks,
        };
    }

    // It changed at once, and only who looks back as far as that still sees the difference.
    private static IEnumerable<AlertCase> LongAgo(
        Measurement measurement, ChangeLimit change, Duration window, Duration step, Duration interval, int violations)
    {
        if (change.Ago < window.Times(violations + 1))
        {
            yield break;
        }

        var usual = (int)(window.Times(2 * violations).Milliseconds / step.Milliseconds);
        var seen = Moments.NotAfter(change.Ago + step.Times(usual - 1), interval);
        yield return new()
        {
            Name = "changed as long ago",
            Step = step,
            Series = SampledSeries.Of(measurement.Sampler, step, (Usual, usual), (Usual * change.JustWrong, Moments.Samples(seen, step) - usual)),
            Checks = [new(seen, AlertState.Active)],
        };
    }

    private static Duration Filled(Duration turn, Duration? window, Duration step) => window is { } length ? turn + length.Minus(step) : turn;
}
