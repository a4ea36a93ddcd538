namespace Slipway.KubernetesObjects.Notifications;

/// <summary>A name for those who are told together.</summary>
public sealed record Receiver
{
    public required string Name { get; init; }

    public IReadOnlyList<SlackReceiver>? SlackConfigs { get; init; }

    public IReadOnlyList<PagerDutyReceiver>? PagerdutyConfigs { get; init; }

    public IReadOnlyList<EmailReceiver>? EmailConfigs { get; init; }

    public IReadOnlyList<WebhookReceiver>? WebhookConfigs { get; init; }
}
