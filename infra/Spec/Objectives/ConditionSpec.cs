using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Objectives;

/// <summary>What is measured where, and what it is compared with.</summary>
public sealed record ConditionSpec
{
    public static readonly IReadOnlyList<string> Comparisons = ["above", "at-least", "below", "at-most", "rises-by", "falls-by"];

    public required SignalName Signal { get; init; }

    /// <summary>The component or dependency; null for all that have the signal.</summary>
    public string? Of { get; init; }

    public string? Operation { get; init; }

    public string? Environment { get; init; }

    public int? Percentile { get; init; }

    public Duration? Window { get; init; }

    /// <summary>Null where the signal is only shown, or says by itself that something is wrong.</summary>
    public Threshold? Threshold { get; init; }

    /// <summary>How long ago that lies which a change is compared with.</summary>
    public Duration? ComparedWith { get; init; }

    /// <summary>Reads the keys that objectives and rollback triggers share.</summary>
    public static ConditionSpec From(Fields f)
    {
        f.AtMostOne("above", "at-least", "below", "at-most", "rises-by", "falls-by");
        f.Needs("rises-by", "compared-with");
        f.Needs("falls-by", "compared-with");
        f.Needs("compared-with", "falls-by", "rises-by");
        return new ConditionSpec
        {
            Signal = f.Required("signal", SignalName.Shape, "what is measured", example: "error-rate"),
            Of = f.Optional("of", Shapes.Reference("component"), "the component or dependency, if not all", example: "backend"),
            Operation = f.Optional("operation", Shapes.Reference("operation"), "the operation, if not all", example: "view-projects"),
            Environment = f.Optional("environment", Shapes.Reference("environment"), "the environment, if not all", example: "live"),
            Percentile = f.Optional("percentile", Shapes.Integer(1, 99),
                "the share of measurements that the threshold is for", example: "95"),
            Window = f.Optional("window", Shapes.Duration, "over how long it is measured", example: "5m"),
            ComparedWith = f.Optional("compared-with", Shapes.Duration,
                "how long ago that lies which a change is compared with", example: "1h"),
            Threshold = First(
                Read(f, "above", Comparison.Above, "it lies above this"),
                Read(f, "at-least", Comparison.AtLeast, "it is at least this"),
                Read(f, "below", Comparison.Below, "it lies below this"),
                Read(f, "at-most", Comparison.AtMost, "it is at most this"),
                Read(f, "rises-by", Comparison.RisesBy, "it rises by this"),
                Read(f, "falls-by", Comparison.FallsBy, "it falls by this")),
        };
    }

    private static Threshold? Read(Fields f, string key, Comparison comparison, string description) =>
        f.Optional(key, Amount.Shape, description, example: "5%") is { } amount ? new Threshold(comparison, amount) : null;

    private static Threshold? First(params ReadOnlySpan<Threshold?> thresholds)
    {
        foreach (var threshold in thresholds)
        {
            if (threshold is not null)
            {
                return threshold;
            }
        }

        return null;
    }
}
