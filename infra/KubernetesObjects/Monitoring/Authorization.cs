using Slipway.KubernetesObjects.Secrets;

namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>What is sent to be let in.</summary>
public sealed record Authorization
{
    public string? Type { get; init; }

    public required SecretKey Credentials { get; init; }
}
