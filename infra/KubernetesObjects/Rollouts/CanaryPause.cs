using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>A wait between two steps.</summary>
public sealed record CanaryPause
{
    /// <summary>Null waits until somebody promotes.</summary>
    public Duration? Duration { get; init; }
}
