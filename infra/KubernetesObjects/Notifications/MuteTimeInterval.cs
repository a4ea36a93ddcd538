namespace Slipway.KubernetesObjects.Notifications;

/// <summary>A named time in which nobody is told.</summary>
public sealed record MuteTimeInterval
{
    public required string Name { get; init; }

    public required IReadOnlyList<TimeInterval> TimeIntervals { get; init; }
}
