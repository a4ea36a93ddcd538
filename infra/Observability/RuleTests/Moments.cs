using Slipway.Spec.Quantities;

namespace Slipway.Observability.RuleTests;

/// <summary>Moments at which rules are evaluated, which is only every so often.</summary>
internal static class Moments
{
    /// <summary>The first evaluation at a moment or after it.</summary>
    public static Duration NotBefore(Duration moment, Duration interval) =>
        new((moment.Milliseconds + interval.Milliseconds - 1) / interval.Milliseconds * interval.Milliseconds);

    /// <summary>The last evaluation at a moment or before it.</summary>
    public static Duration NotAfter(Duration moment, Duration interval) =>
        new(moment.Milliseconds / interval.Milliseconds * interval.Milliseconds);

    public static Duration Minus(this Duration duration, Duration other) => new(Math.Max(0, duration.Milliseconds - other.Milliseconds));

    /// <summary>How many samples reach beyond a moment.</summary>
    public static int Samples(Duration until, Duration step) => (int)(until.Milliseconds / step.Milliseconds) + 2;

    public static Duration Longer(Duration one, Duration other) => one > other ? one : other;
}
