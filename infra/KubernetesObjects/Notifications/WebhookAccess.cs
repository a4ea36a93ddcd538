namespace Slipway.KubernetesObjects.Notifications;

/// <summary>What is sent to a service to be let in.</summary>
public sealed record WebhookAccess
{
    public required WebhookAuthorization Authorization { get; init; }
}
