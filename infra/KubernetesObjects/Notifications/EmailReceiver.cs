using Slipway.KubernetesObjects.Secrets;

namespace Slipway.KubernetesObjects.Notifications;

/// <summary>Mail addresses.</summary>
public sealed record EmailReceiver
{
    public required string To { get; init; }

    public string? From { get; init; }

    /// <summary>Host and port of the server.</summary>
    public string? Smarthost { get; init; }

    public string? AuthUsername { get; init; }

    public SecretKey? AuthPassword { get; init; }

    public bool? RequireTLS { get; init; }

    public bool? SendResolved { get; init; }

    public string? Html { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<NotificationDetail>? Headers { get; init; }
}
