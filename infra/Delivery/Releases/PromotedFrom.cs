using Slipway.Spec.Reading;

namespace Slipway.Delivery.Releases;

/// <summary>Where a release ran before it was let in here.</summary>
public sealed record PromotedFrom
{
    public static readonly Shape<PromotedFrom> Shape = Shapes.Record(
        "promoted",
        "Where a release ran before it was let in here.",
        f => new PromotedFrom
        {
            Stack = f.Required("from", Shapes.DnsLabel, "the environment before"),
            Release = f.Required("release", ReleaseShapes.ReleaseName, "the release there"),
            HealthySince = f.Required("healthy-since", ReleaseShapes.Instant, "since when it was healthy there"),
        });

    public required string Stack { get; init; }

    public required string Release { get; init; }

    public required DateTimeOffset HealthySince { get; init; }
}
