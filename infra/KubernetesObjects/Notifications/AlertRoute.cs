using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Notifications;

/// <summary>Where alerts with certain labels go.</summary>
public sealed record AlertRoute
{
    public required string Receiver { get; init; }

    public IReadOnlyList<AlertMatcher>? Matchers { get; init; }

    public IReadOnlyList<string>? GroupBy { get; init; }

    public Duration? GroupWait { get; init; }

    public Duration? GroupInterval { get; init; }

    public Duration? RepeatInterval { get; init; }

    /// <summary>Whether routes that follow are looked at too.</summary>
    public bool? Continue { get; init; }

    public IReadOnlyList<string>? MuteTimeIntervals { get; init; }

    public IReadOnlyList<AlertRoute>? Routes { get; init; }
}
