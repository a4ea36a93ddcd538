using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Traffic;

/// <summary>How Traefik itself finds out which replicas answer.</summary>
public sealed record ServiceHealthCheck
{
    public required string Path { get; init; }

    public Duration? Interval { get; init; }

    public Duration? Timeout { get; init; }
}
