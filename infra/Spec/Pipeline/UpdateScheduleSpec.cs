using Slipway.Spec.Duties;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>When updates are looked for.</summary>
public sealed record UpdateScheduleSpec
{
    // Dependabot knows no quarter.
    private static readonly Shape<Period> Looked =
        Shapes.Choice("period", ("day", Period.Day), ("week", Period.Week), ("month", Period.Month));

    public static readonly Shape<UpdateScheduleSpec> Shape = Shapes.Record(
        "update-schedule",
        "When updates are looked for.",
        f => new UpdateScheduleSpec
        {
            Every = f.Required("every", Looked, "how often", example: "week"),
            At = f.Required("at", SpecShapes.TimeOfDay, "at which time", example: "\"06:00\""),
            Timezone = f.Required("timezone", SpecShapes.Timezone, "in which time zone", example: "UTC"),
        });

    public required Period Every { get; init; }

    public required TimeOnly At { get; init; }

    public required string Timezone { get; init; }
}
