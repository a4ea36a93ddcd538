using Slipway.KubernetesObjects.Secrets;

namespace Slipway.KubernetesObjects.Notifications;

/// <summary>A token in a header.</summary>
public sealed record WebhookAuthorization
{
    public string? Type { get; init; }

    public required SecretKey Credentials { get; init; }
}
