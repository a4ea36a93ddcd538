using Slipway.Signals.Queries;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.RuleTests;

/// <summary>The cases of an alert on failures in a row: as many as it takes, and one fewer again and again.</summary>
public static class HealthCases
{
    /// <param name="condition">The alert's, which must not read the probes of others.</param>
    public static IReadOnlyList<AlertCase> For(
        Query condition, Selector probe, int failures, Duration every, Duration pending, Duration interval, Duration? keepFiring)
    {
        var fires = Moments.NotBefore(every.Times(failures - 1), interval) + Moments.NotBefore(pending, interval);
        var failed = Moments.Samples(fires + interval.Times(2), every);
        var recovered = every.Times(failed);
        var over = Moments.NotBefore(recovered, interval) + Moments.NotBefore(keepFiring ?? Duration.Zero, interval) + interval;
        var round = string.Join(' ', Enumerable.Repeat("0", failures - 1).Append("1"));
        var rounds = (Moments.Samples(fires, every) / failures) + 3;
        var checks = new List<AlertCheck> { new(fires, AlertState.Firing, 1), new(over, AlertState.Inactive) };
        if (fires >= interval)
        {
            checks.Insert(0, new(fires.Minus(interval), AlertState.Quiet));
        }

        List<AlertCase> cases =
        [
            new()
            {
                Name = "fails as often in a row as it takes, then recovers",
                Step = every,
                Series = [new(probe.ToString(), $"0x{failed - 1} 1x{Moments.Samples(over.Minus(recovered), every)}")],
                Checks = checks,
            },
            new()
            {
                Name = "fails once less in a row, again and again",
                Step = every,
                Series =
                [
                    new(probe.ToString(), string.Join(' ', Enumerable.Repeat(round, rounds))),
                    .. Decoys.Constant(condition, probe, 0, rounds * failures),
                ],
                Checks = [.. Enumerable.Range(1, failures + 1).Select(index => new AlertCheck(
                    Moments.NotBefore(every.Times(index), interval), AlertState.Inactive))],
            },
        ];
        return failures > 1 ? [.. cases, Between(probe, failures, every, interval)] : cases;
    }

    // Each failure is there until the next probe; who looks twice in between counts it twice.
    private static AlertCase Between(Selector probe, int failures, Duration every, Duration interval)
    {
        var half = new Duration(every.Milliseconds / 2);
        var failed = 2 * (failures - 1);
        var last = Moments.NotBefore(every.Times(failures), interval);
        while (last.Milliseconds % half.Milliseconds != 0)
        {
            last += interval;
        }

        var index = (int)(last.Milliseconds / half.Milliseconds);
        return new()
        {
            Name = "fails once less in a row, seen twice each",
            Step = half,
            Series = [new(probe.ToString(), $"1x{index - failed} 0x{failed - 1} 1x2")],
            Checks = [new(last, AlertState.Inactive)],
        };
    }
}
