namespace Slipway.KubernetesObjects.Notifications;

/// <summary>Times of the day and days of the week.</summary>
public sealed record TimeInterval
{
    public IReadOnlyList<TimeOfDayRange>? Times { get; init; }

    public IReadOnlyList<string>? Weekdays { get; init; }
}
