using Slipway.Spec.Components;
using Slipway.Spec.Quantities;

namespace Slipway.Signals.Measuring;

/// <summary>How long it takes at most from when something is wrong until the alert is handed over to be sent.</summary>
public static class Detection
{
    /// <summary>The window fills with wrong values, the last of them is scraped, and an evaluation has just passed.</summary>
    public static Duration OfLimit(MonitoredProduct at, Duration? window, Duration pending, int violations = 1) =>
        (window ?? Duration.Zero).Times(violations) + at.Product.Monitoring.Scrape + at.Product.Monitoring.Evaluate + pending;

    /// <summary>It fails right after a probe, each further one waits for its timeout, and an evaluation has just passed.</summary>
    public static Duration OfFailures(MonitoredProduct at, IReadOnlyList<HealthSpec> endpoints, int failures, Duration pending)
    {
        var slowest = endpoints.MaxBy(endpoint => endpoint.Interval)!;
        return slowest.Interval.Times(failures) + slowest.Timeout + at.Product.Monitoring.Evaluate + pending;
    }
}
