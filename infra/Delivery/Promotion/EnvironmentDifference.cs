using Slipway.Spec.Promotion;

namespace Slipway.Delivery.Promotion;

/// <summary>Something that a version meets in one environment and not in the other.</summary>
/// <param name="What">Where it is written.</param>
public sealed record EnvironmentDifference(string What, AllowedDifference Kind, string Before, string After)
{
    /// <summary>Whether the promotion's may-differ has its kind.</summary>
    public required bool IsAllowed { get; init; }
}
