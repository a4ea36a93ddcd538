using Slipway.KubernetesObjects.Secrets;

namespace Slipway.KubernetesObjects.Events;

/// <summary>An endpoint that takes events.</summary>
public sealed record WebhookEndpoint
{
    public required string Endpoint { get; init; }

    public required string Port { get; init; }

    public required string Method { get; init; }

    public required string Url { get; init; }

    public SecretKey? AuthSecret { get; init; }

    public int? MaxPayloadSize { get; init; }
}
