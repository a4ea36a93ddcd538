using Slipway.Spec.Components;
using Slipway.Spec.Quantities;

namespace Slipway.Signals.Measuring;

/// <summary>How long it takes at most from when something is wrong until the alert is handed over to be sent.</summary>
public static class Detection
{
    /// <summary>The window fills with wrong values, the last of them is scraped, and an evaluation has just passed.</summary>
    /// <param name="interval">The time between two evaluations.</param>
    public static Duration OfLimit(MonitoredProduct at, Duration? window, Duration pending, Duration interval, int violations = 1) =>
        (window ?? Duration.Zero).Times(violations) + at.Product.Monitoring.Scrape + interval + Evaluated(pending, interval);

    /// <summary>The share of failed probes is only just too large, so that it takes the whole window; the slowest probe comes last.</summary>
    public static Duration OfShare(ComponentSpec component, Duration window, Duration pending, Duration interval)
    {
        var slowest = component.Health.MaxBy(endpoint => endpoint.Interval)!;
        return window + slowest.Interval + slowest.Timeout + interval + Evaluated(pending, interval);
    }

    /// <summary>It fails right after a probe, each further one waits for its timeout, and an evaluation has just passed.</summary>
    public static Duration OfFailures(MonitoredProduct at, IReadOnlyList<HealthSpec> endpoints, int failures, Duration pending)
    {
        var slowest = endpoints.MaxBy(endpoint => endpoint.Interval)!;
        var interval = at.Product.Monitoring.Evaluate;
        return slowest.Interval.Times(failures) + slowest.Timeout + interval + Evaluated(pending, interval);
    }

    // Whether it has lasted is only asked at an evaluation.
    private static Duration Evaluated(Duration pending, Duration interval) =>
        new((pending.Milliseconds + interval.Milliseconds - 1) / interval.Milliseconds * interval.Milliseconds);
}
