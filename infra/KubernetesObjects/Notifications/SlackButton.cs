namespace Slipway.KubernetesObjects.Notifications;

/// <summary>A button below a Slack message.</summary>
public sealed record SlackButton
{
    public required string Type { get; init; }

    public required string Text { get; init; }

    public string? Url { get; init; }
}
