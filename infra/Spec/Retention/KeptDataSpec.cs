using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Retention;

/// <summary>How long things are kept.</summary>
public sealed record KeptDataSpec
{
    public static readonly Shape<KeptDataSpec> Shape = Shapes.Record("kept-data", "How long things are kept.", f => new KeptDataSpec
    {
        Logs = f.Required("logs", Shapes.Duration, "logs", example: "90d"),
        AccessLogs = f.Required("access-logs", Shapes.Duration, "who accessed what", example: "365d"),
        Backups = f.Required("backups", Shapes.Duration, "backups", example: "35d"),
        Artifacts = f.Required("artifacts", Shapes.Duration, "what pipelines produced", example: "14d"),
        Evidence = f.Required("evidence", Shapes.Duration, "what releases were based on", example: "400d"),
    });

    public required Duration Logs { get; init; }

    public required Duration AccessLogs { get; init; }

    public required Duration Backups { get; init; }

    public required Duration Artifacts { get; init; }

    public required Duration Evidence { get; init; }
}
