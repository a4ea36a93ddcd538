using Slipway.Spec.Reading;

namespace Slipway.Delivery.Releases;

/// <summary>A set of versions that ran or runs together in one environment.</summary>
public sealed record Release
{
    public static readonly Shape<Release> Shape = Shapes.Record(
        "release",
        "A set of versions that ran or runs together in one environment.",
        f => new Release
        {
            Name = f.Name,
            When = f.Required("when", ReleaseShapes.Instant, "when it was released"),
            Run = f.Optional("run", Shapes.Url, "the run that released it"),
            Outcome = f.Required("outcome", Shapes.Choice<ReleaseOutcome>("outcome"), "what became of it"),
            Settled = f.Optional("settled", ReleaseShapes.Instant, "since when the outcome is known"),
            Reason = f.Optional("reason", Shapes.FreeText, "why it was aborted or rolled back"),
            Spec = f.Required("spec", ReleaseShapes.Digest, "the revision of the product's file at that time"),
            Promoted = f.Optional("promoted", PromotedFrom.Shape, "where it ran before"),
            Evidence = f.List("evidence", ReleaseShapes.Digest, "what speaks for it, by content hash"),
            Services = f.Named("services", ReleasedService.Shape, "what it runs", names: Shapes.DnsLabel),
        },
        ReleaseChecks.Check);

    /// <summary>The release's name within its file: r1, r2 and so on.</summary>
    public required string Name { get; init; }

    public required DateTimeOffset When { get; init; }

    public string? Run { get; init; }

    public required ReleaseOutcome Outcome { get; init; }

    /// <summary>Since when the outcome is known; null while it is pending.</summary>
    public DateTimeOffset? Settled { get; init; }

    public string? Reason { get; init; }

    /// <summary>The revision of the product's file under which it was released.</summary>
    public required string Spec { get; init; }

    public PromotedFrom? Promoted { get; init; }

    /// <summary>The content hashes of the evidence that speaks for it.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    public IReadOnlyList<ReleasedService> Services { get; init; } = [];

    public ReleasedService? Service(string name) => Services.FirstOrDefault(service => service.Name == name);
}
