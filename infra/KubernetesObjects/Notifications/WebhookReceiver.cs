using Slipway.KubernetesObjects.Secrets;

namespace Slipway.KubernetesObjects.Notifications;

/// <summary>A service of ours that is called.</summary>
public sealed record WebhookReceiver
{
    public string? Url { get; init; }

    public SecretKey? UrlSecret { get; init; }

    public bool? SendResolved { get; init; }

    public int? MaxAlerts { get; init; }

    public WebhookAccess? HttpConfig { get; init; }
}
