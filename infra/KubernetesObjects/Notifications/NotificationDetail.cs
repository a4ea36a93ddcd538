namespace Slipway.KubernetesObjects.Notifications;

/// <summary>A named text that goes with a notification.</summary>
public sealed record NotificationDetail
{
    public required string Key { get; init; }

    public required string Value { get; init; }
}
