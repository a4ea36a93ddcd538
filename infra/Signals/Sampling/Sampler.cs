using Slipway.Spec.Quantities;

namespace Slipway.Signals.Sampling;

/// <summary>The series that make a signal have a value.</summary>
/// <param name="value">The signal's value.</param>
/// <param name="all">Every value that it has in the course of a test, so that histograms have the same buckets throughout.</param>
/// <param name="step">The time between two samples.</param>
public delegate IReadOnlyList<Course> Sampler(decimal value, IReadOnlyList<decimal> all, Duration step);
