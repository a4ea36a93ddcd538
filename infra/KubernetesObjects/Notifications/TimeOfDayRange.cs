namespace Slipway.KubernetesObjects.Notifications;

/// <summary>From one time of the day to another, in UTC.</summary>
public sealed record TimeOfDayRange
{
    public required string StartTime { get; init; }

    public required string EndTime { get; init; }
}
