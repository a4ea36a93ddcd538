using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Delivery;

/// <summary>How a version gets into an environment.</summary>
public sealed record DeliverySpec
{
    // What a job in the cluster does, and what the pipeline does once a version is there.
    private static readonly Shape<DeliveryAction> s_first = Shapes.Choice(
        "action", ("backup", DeliveryAction.Backup), ("migration", DeliveryAction.Migration));

    private static readonly Shape<DeliveryAction> s_last = Shapes.Choice(
        "action", ("cdn-invalidation", DeliveryAction.CdnInvalidation), ("github-release", DeliveryAction.GithubRelease));

    public static readonly Shape<DeliverySpec> Shape = Shapes.Record(
        "delivery",
        "How a version gets into an environment.",
        f => new DeliverySpec
        {
            Name = f.Name,
            Strategy = f.Required("strategy", Shapes.Reference("strategy"), "the usual composition that it follows", example: "canary"),
            Before = f.List("before", s_first, "what is done first", example: "[backup]"),
            Steps = f.List("steps", DeliveryStepSpec.Shape, "its own steps instead of the strategy's",
                example: "[{shift: 10%}, {watch: 15m}, {shift: 100%}]"),
            After = f.List("after", s_last, "what is done last", example: "[github-release]"),
            Order = f.List("order", Shapes.Reference("component"), "the order of the components", example: "[backend, frontend]"),
            Watches = f.List("watches", Shapes.Reference("rollback trigger"), "what ends it early", example: "[error-rate]"),
            Limit = f.Required("limit", Shapes.Duration, "how long it may take in all", example: "30m"),
            Interval = f.Required("interval", Shapes.Duration, "how often it is measured", example: "1m"),
            NoData = f.Required("no-data", Shapes.Choice<MissingMeasurement>("meaning"), "what it means when there is nothing to measure",
                example: "inconclusive"),
            Unmeasured = f.Required("unmeasured", Shapes.Integer(0, 100),
                "how many inconclusive measurements are borne before somebody has to look", example: "5"),
            Errors = f.Required("errors", Shapes.Integer(0, 100),
                "how many measurements in a row may get no answer at all", example: "3"),
            Decision = f.Optional("decision", Shapes.Reference("decision"), "the decision behind it", example: "SHOP-1"),
        });

    public required string Name { get; init; }

    public required string Strategy { get; init; }

    public IReadOnlyList<DeliveryAction> Before { get; init; } = [];

    public IReadOnlyList<DeliveryStepSpec> Steps { get; init; } = [];

    public IReadOnlyList<DeliveryAction> After { get; init; } = [];

    public IReadOnlyList<string> Order { get; init; } = [];

    public IReadOnlyList<string> Watches { get; init; } = [];

    public required Duration Limit { get; init; }

    public required Duration Interval { get; init; }

    public required MissingMeasurement NoData { get; init; }

    public required int Unmeasured { get; init; }

    public required int Errors { get; init; }

    public string? Decision { get; init; }
}
