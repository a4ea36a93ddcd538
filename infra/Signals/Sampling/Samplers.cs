using Slipway.Signals.Queries;

namespace Slipway.Signals.Sampling;

/// <summary>The ways in which series make up a signal, backwards: from a value to series that have it.</summary>
public static class Samplers
{
    // Many enough that a share of a thousandth is a whole number of requests.
    private const decimal PerSecond = 1_000m;

    private const decimal Whole = 1_000m;

    /// <summary>A gauge that is the signal, in another unit perhaps.</summary>
    public static Sampler Gauge(Selector series, decimal scale = 1m) =>
        (value, _, _) => [new(series, value * scale, 0)];

    /// <summary>A counter whose growth in a second is the signal.</summary>
    public static Sampler Rate(Selector counter) =>
        (value, _, step) => [new(counter, null, value * Seconds(step))];

    /// <summary>Two counters; the signal is the share of the first in both.</summary>
    public static Sampler Share(Selector part, Selector rest) =>
        (value, _, step) =>
        [
            new(part, null, PerSecond * Seconds(step) * value),
            new(rest, null, PerSecond * Seconds(step) * (1 - value)),
        ];

    /// <summary>Two gauges; the signal is the first as a share of the second.</summary>
    public static Sampler Filling(Selector part, Selector whole) =>
        (value, _, _) => [new(part, Whole * value, 0), new(whole, Whole, 0)];

    /// <summary>A counter of seconds and the gauge that says how many there can be in a second.</summary>
    public static Sampler Utilisation(Selector used, Selector limit) =>
        (value, _, step) => [new(used, null, value * 2m * Seconds(step)), new(limit, 2m, 0)];

    /// <summary>A gauge with the moment from which on the signal counts.</summary>
    public static Sampler Age(Selector moment) =>
        (value, _, step) => [new(moment, -value, Seconds(step))];

    /// <summary>A histogram whose percentile is the signal: all measurements lie in the bucket that ends a bit above it.</summary>
    public static Sampler Histogram(Selector buckets, int percentile)
    {
        return (value, all, step) =>
        {
            var bounds = all.Append(value).Select(Bound).Distinct().Order();
            return
            [
                .. bounds.Select(bound => new Course(Bucket(Query.Written(bound)), null, bound >= Bound(value) ? Growth(step) : 0)),
                new(Bucket("+Inf"), null, Growth(step)),
            ];
        };

        Selector Bucket(string bound) => buckets.Where("le", bound);
        decimal Bound(decimal value) => decimal.Round(value * 100m / percentile, 9);
        static decimal Growth(Spec.Quantities.Duration step) => PerSecond * Seconds(step);
    }

    /// <summary>The same for several histograms that are put together.</summary>
    public static Sampler Histograms(IReadOnlyList<Selector> buckets, int percentile) =>
        (value, all, step) => [.. buckets.SelectMany(one => Histogram(one, percentile)(value, all, step))];

    private static decimal Seconds(Spec.Quantities.Duration step) => step.Milliseconds / 1000m;
}
