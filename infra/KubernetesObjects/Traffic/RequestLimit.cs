using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Traffic;

/// <summary>How many requests one source may send.</summary>
public sealed record RequestLimit
{
    public required int Average { get; init; }

    public int? Burst { get; init; }

    public Duration? Period { get; init; }
}
