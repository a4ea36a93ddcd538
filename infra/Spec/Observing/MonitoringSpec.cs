using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Observing;

/// <summary>How often the product is measured.</summary>
public sealed record MonitoringSpec
{
    public static readonly Shape<MonitoringSpec> Shape = Shapes.Record(
        "monitoring",
        "How often the product is measured.",
        f => new MonitoringSpec
        {
            Scrape = f.Required("scrape", Shapes.Duration, "how often metrics are read", example: "30s"),
            Evaluate = f.Required("evaluate", Shapes.Duration, "how often rules are evaluated", example: "30s"),
        });

    public required Duration Scrape { get; init; }

    public required Duration Evaluate { get; init; }
}
