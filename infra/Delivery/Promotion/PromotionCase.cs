using Slipway.Delivery.Releases;
using Slipway.Spec;
using Slipway.Spec.Promotion;

namespace Slipway.Delivery.Promotion;

/// <summary>A release of one environment that shall go into the next, and all that speaks for or against it.</summary>
public sealed record PromotionCase
{
    public required ProductSpec Product { get; init; }

    public required PromotionSpec Promotion { get; init; }

    /// <summary>What runs and ran in the environment before.</summary>
    public required ReleaseFile Before { get; init; }

    /// <summary>The release there that shall go on.</summary>
    public required Release Candidate { get; init; }

    /// <summary>In what the environments differ, as far as it reaches the product.</summary>
    public required IReadOnlyList<EnvironmentDifference> Differences { get; init; }

    public required DateTimeOffset At { get; init; }

    public EvidenceDemand Demand => new()
    {
        Product = Product,
        Promotion = Promotion,
        Services = Candidate.Services,
        Spec = Product.Revision,
        At = At,
    };
}
