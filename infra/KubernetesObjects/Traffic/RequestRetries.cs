using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Traffic;

/// <summary>How often a request is tried again.</summary>
public sealed record RequestRetries
{
    public required int Attempts { get; init; }

    public Duration? InitialInterval { get; init; }
}
