using Slipway.Spec.Duties;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>When updates are looked for.</summary>
public sealed record UpdateScheduleSpec
{
    public static readonly Shape<UpdateScheduleSpec> Shape = Shapes.Record(
        "update-schedule",
        "When updates are looked for.",
        f => new UpdateScheduleSpec
        {
            Every = f.Required("every", Shapes.Choice<Period>("period"), "how often", example: "week"),
            At = f.Required("at", SpecShapes.TimeOfDay, "at which time", example: "\"06:00\""),
            Timezone = f.Required("timezone", SpecShapes.Timezone, "in which time zone", example: "UTC"),
        },
        Check);

    public required Period Every { get; init; }

    public required TimeOnly At { get; init; }

    public required string Timezone { get; init; }

    private static void Check(UpdateScheduleSpec spec, Check check)
    {
        if (spec.Every == Period.Quarter)
        {
            check.At("every").Problem("Dependabot looks every day, week or month");
        }
    }
}
