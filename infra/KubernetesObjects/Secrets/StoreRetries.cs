using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Secrets;

/// <summary>How often a store is asked again.</summary>
public sealed record StoreRetries
{
    public int? MaxRetries { get; init; }

    public Duration? RetryInterval { get; init; }
}
