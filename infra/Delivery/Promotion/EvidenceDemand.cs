using Slipway.Delivery.Releases;
using Slipway.Spec;
using Slipway.Spec.Promotion;

namespace Slipway.Delivery.Promotion;

/// <summary>What evidence has to speak for: a set of versions on its way into an environment, at a moment.</summary>
public sealed record EvidenceDemand
{
    public required ProductSpec Product { get; init; }

    public required PromotionSpec Promotion { get; init; }

    public required IReadOnlyList<ReleasedService> Services { get; init; }

    /// <summary>The revision of the product's file that evidence has to be for.</summary>
    public required string Spec { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Whether every kind that the file asks for has to be there.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Whether today's file is the one that asked; a later one may have renamed workflows and shortened times.</summary>
    public bool IsCurrent => Spec == Product.Revision;

    public IReadOnlyList<string> Commits =>
        [.. Services.Select(service => service.Commit).OfType<string>().Distinct(StringComparer.Ordinal)];
}
